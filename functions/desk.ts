import { desk } from "#functions/desk/desk";
import { deskOffice, lazily } from "#functions/secretariat";
import { served } from "#functions/served";

export const handler = lazily(deskOffice, (office) => served(office, desk(office)));
