import type { DocumentWords } from '../documents.ts';

const other = '。請改用 .html、.txt、.md 或 .pdf 檔案，或把文字貼進來。';

export const documents: DocumentWords = {
  title: '分析檔案或文字',
  hint: '存下來的政策、郵件附件或從 App 裡複製的全文，都可以在這裡看出處、讀摘要。',
  drop: '把檔案拖到這裡',
  choose: '選擇檔案',
  readPdf: '讀這份 PDF',
  formats: '網頁 .html .mhtml · 文字 .txt · Markdown .md · PDF .pdf',
  paste: '或者貼上政策全文',
  pasteHint: '從網頁裡複製的，表格和標題會一併保留。',
  analyse: '分析這段文字',
  local: '檔案只在這一頁裡開啟：不上傳，也不儲存，關掉就沒有了。',
  pasted: '貼上的文字',
  another: '換一份',
  text: '政策全文',
  opening: '正在開啟…',
  state: {
    notPolicy: {
      title: '這段文字不像隱私權政策',
      hint: '請換成隱私權政策的全文；如果判斷有誤，也可以直接分析。',
    },
    otherLanguage: (language) => ({
      title: `這段文字主要是${language}`,
      hint: '目前只讀簡體與繁體中文的隱私權政策。若有中文版，請換成中文版的全文。',
    }),
    empty: { title: '這裡幾乎沒有文字', hint: '檔案裡可能主要是圖片。請換一份，或貼上全文。' },
    failed: { title: '沒能讀出來', hint: '可以重試一次；還是不行，就點「換一份」，把它再放一次。' },
  },
  page: (page) => `第 ${page} 頁`,
  from: (page) => `（第 ${page} 頁）`,
  unread: (pages) => `第 ${pages} 頁沒有可讀的文字（多半是掃描件或圖片），其中的內容未計入。`,
  unsure: (pages) => `第 ${pages} 頁分欄，又有表格，讀出的次序可能有誤，請對照原文。`,
  unreadNote: (pages) => `（第 ${pages} 頁讀不出，未計入）`,
  problem: {
    'too-large': '檔案超過 64 MB，沒有讀取。',
    empty: '這裡面沒有文字。',
    none: '拖進來的不是檔案，也不是文字。',
    withheld: '瀏覽器沒有把這份 PDF 交出來，可能那一頁已經關閉或換了內容。請下載後把它拖進來，或在這裡選它。',
    unreadable: '沒能讀取這個檔案。請確認它還在原處，再選一次。',
    complex: '這個網頁的結構太複雜，沒有打開。可以在瀏覽器裡打開它，複製全文再貼到這裡。',
    locked: '打開這份 PDF 要輸入密碼。請在閱讀器裡打開，全選、複製，再貼到這裡。',
    broken: '這份 PDF 讀不出來，檔案可能不完整。請重新下載後再試。',
    scanned:
      '這份 PDF 裡沒有可讀的文字，多半是掃描件或圖片，或沒寫明是什麼字。請找文字版或原網頁，或用辨識過文字的版本。',
    slow: '讀了一分鐘還沒讀完，已經停下。請在閱讀器裡全選、複製，再貼到這裡。',
    archive: `這是壓縮檔或 Office 文件${other}`,
    'old-office': `這是舊版 Office 文件${other}`,
    picture: `這是圖片${other}`,
    program: `這是程式檔${other}`,
    binary: `這不是文字檔${other}`,
  },
};
