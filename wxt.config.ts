import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-solid'],
  manifest: { name: '隐私一览', permissions: ['storage', 'activeTab', 'scripting'] },
});
