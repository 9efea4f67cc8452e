import { startExtensionHost } from '@/lib/app/host/extension-host';
import { send } from '@/lib/messages/send';

startExtensionHost(
  {
    settings: async () => {
      const answer = await send('host.hello', {});
      return answer.ok ? answer.value.settings : undefined;
    },
    badge: (tabId, mood, valence) => void send('host.badge', { tabId, mood, valence }),
  },
  new AbortController().signal,
);
