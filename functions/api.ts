import { endpoints } from "#functions/api/endpoints";
import { router } from "#functions/api/router";
import { served } from "#functions/kernel/served";
import { apiOffice } from "#functions/secretariat/api";
import { lazily } from "#functions/secretariat/lazily";

export const handler = lazily(apiOffice, (office) => served(office, router(office, endpoints)));
