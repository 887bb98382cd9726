import { desk } from "#functions/desk/desk";
import { served } from "#functions/kernel/served";
import { deskOffice } from "#functions/secretariat/desk";
import { lazily } from "#functions/secretariat/lazily";

export const handler = lazily(deskOffice, (office) => served(office, desk(office)));
