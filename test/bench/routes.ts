import { routes } from "#contract/routes";
import { askingFor } from "./asking.ts";
import { inTurn, type Measures } from "./measured.ts";
import type { World } from "./world.ts";

/** Every act and view of the contract, each asked for once: what isn't answered as its route says is a fault, by its name. */
export const measureRoutes = (world: World): Promise<Measures> =>
  inTurn(
    routes,
    ({ act, method, path }) => `${act} (${method} ${path})`,
    async (route) => {
      const { path, asked } = await askingFor(world, route);
      const { answer, use } = await world.counting(() => world.call(route.method, path, asked));
      if (answer.status !== route.status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return { use, gave: Buffer.byteLength(JSON.stringify(answer.body)) };
    },
  );
