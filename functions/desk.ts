import { desk } from "#functions/desk/desk";
import { deskOffice, lazily } from "#functions/secretariat";

export const handler = lazily(deskOffice, desk);
