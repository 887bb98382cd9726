import { endpoints } from "#functions/api/endpoints";
import { router } from "#functions/api/router";
import { apiOffice } from "#functions/secretariat/api";
import { lazily } from "#functions/secretariat/lazily";
import { served } from "#functions/served";

export const handler = lazily(apiOffice, (office) => served(office, router(office, endpoints)));
