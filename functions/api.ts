import { endpoints } from "#functions/api/endpoints";
import { router } from "#functions/api/router";
import { apiOffice, lazily } from "#functions/secretariat";
import { served } from "#functions/served";

export const handler = lazily(apiOffice, (office) => served(office, router(office, endpoints)));
