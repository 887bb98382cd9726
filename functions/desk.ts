import { desk } from "#functions/desk/desk";
import { deskOffice } from "#functions/secretariat/desk";
import { lazily } from "#functions/secretariat/lazily";
import { served } from "#functions/served";

export const handler = lazily(deskOffice, (office) => served(office, desk(office)));
