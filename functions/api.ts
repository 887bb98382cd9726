import { endpoints } from "#functions/api/endpoints";
import { router } from "#functions/api/router";
import { apiOffice, lazily } from "#functions/secretariat";

export const handler = lazily(apiOffice, (office) => router(office, endpoints));
