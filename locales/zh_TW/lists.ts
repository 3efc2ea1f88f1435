import type { ListWords } from '../lists.ts';

export const lists: ListWords = {
  title: '關聯清單',
  state: (all, readable, read, added) => {
    if (readable === 0) return `${all} 份，沒有可讀取的連結`;
    return read === 0 ? `${all} 份，尚未讀取` : `${all} 份，已讀 ${read} 份，補充 ${added} 項`;
  },
  hint: '讀取後在本機解讀，併入下面各欄，逐條標明出處。',
  kind: {
    children: '兒童規則',
    shared: '分享清單',
    sdk: '第三方目錄',
    collected: '蒐集清單',
    permissions: '權限說明',
    cookies: 'Cookie 說明',
    brief: '簡明版',
    full: '完整版',
  },
  ownSite: '本站',
  here: '在本文裡，已一併解讀',
  unlinked: '沒有可讀取的連結',
  find: '點得開的，請打開它，在那一頁點工具列按鈕；否則可在應用程式裡找，或向營運者索取。',
  mayAsk: '，瀏覽器可能先問您',
  read: '讀取',
  readAll: (n) => `讀取本站的 ${n} 份`,
  reading: '正在讀取…',
  asking: '請在瀏覽器的提示裡選擇是否允許。',
  added: (n) => (n === 0 ? '已讀，沒有補充新內容' : `已讀，補充 ${n} 項`),
  cut: '；文件太長，只讀了前一部分',
  failed: {
    missing: '網址上沒有文件（404），可向營運者索取。',
    unreachable: '網站沒有回應或拒絕了請求，可以再試或打開看看。',
    slow: '太久沒有讀完，可以再試或打開看看。',
    'not-text':
      '不是網頁文字，可能是 PDF 或圖片，請打開閱讀；PDF 可在那一頁點工具列按鈕，或下載後用「分析檔案或文字」讀取。',
    scripts: '內容靠指令碼顯示，可在背景分頁裡讀取。',
    elsewhere: '轉到別處或打不開，請打開它，在那一頁點工具列按鈕。',
    refused: '沒有得到許可，請打開它，在那一頁點工具列按鈕。',
    language: '沒有找到中文內容，可以打開看看。',
    complex: '這份清單的網頁太複雜，請打開它來看。',
    another: '不像這份清單（可能是登入頁或首頁），沒有併入，請打開看看。',
    analyse: '解讀沒有完成，可以再試。',
  },
  again: '再試',
  inTab: '背景讀取',
  openTitle: (title) => `在新分頁打開《${title}》`,
  locate: '跳到網頁裡的這一處',
  openThere: (title) => `這段原文在《${title}》裡，點擊打開`,
  name: (title) => `《${title}》`,
  from: (title) => `——《${title}》`,
  included: '併入的關聯清單',
};
