/** The meeting that the examples of the contract tell of, from its plan to its notice. */
export const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0A";

export const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  endsAt: "12:30",
  place: { ar: "قاعة الاجتماعات بمقر الوزارة، الرباط", fr: "Salle de réunion du ministère, Rabat" },
  agenda: [
    {
      title: {
        ar: "تقدم تنفيذ التزامات خطة العمل الوطنية",
        fr: "État d’avancement des engagements du plan d’action national",
        en: "Progress of the national action plan’s commitments",
      },
    },
    { title: { ar: "مختلفات", fr: "Divers" } },
  ],
};

export const planned = { stage: "planned", id, version: 1, ...plan };
export const noticed = {
  ...planned,
  stage: "noticed",
  version: 2,
  noticeSentAt: "2026-12-07T09:00:00.000Z",
  noticeSentOn: "2026-12-07",
  reissues: 0,
};
