import type { ComponentChildren, VNode } from "preact";
import { Region, regionNames } from "#committee/kernel/regions";
import type { GroupView } from "#contract/groups/groups";
import { groupDesk } from "#pages/desk/groups/desk";
import { groupNames } from "#pages/desk/groups/groups";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import type { ToldForm } from "#pages/desk/kit/desk-act";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { hasFiles } from "#pages/kit/field";
import { say } from "#wording/wording";

type GroupForm = Readonly<{ asked: Asked; told: ToldForm; of: ComponentChildren }>;

const GroupForm = ({ asked, told: { title, submit, fields }, of }: GroupForm) => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: "/desk/groups", says: of }}
      nameAt={named(namesOf(fields, language))}
      withFiles={hasFiles(fields)}
    >
      <FieldsAsked
        filled={asked.filled}
        of={fields}
        offered={{ "/region": Region.options.map((one) => [one, say(regionNames[one], language)] as const) }}
      />
    </ActForm>
  );
};

/** The form by which a group is opened. */
export const openGroupPage = (asked: Asked): VNode => (
  <GroupForm asked={asked} told={groupDesk.openGroup.form} of={say(groupNames, asked.filled.language)} />
);

/** The form by which someone is entered in a group. */
export const joinGroupPage = (asked: Asked, { title }: GroupView): VNode => (
  <GroupForm
    asked={asked}
    told={groupDesk.appointToGroup.form}
    of={<Worded words={title} language={asked.filled.language} />}
  />
);
