/** 下转第三版, （上接第1版） and their like: where a story goes on, or comes from. */
export const JUMP = /[（(【〔]?\s*(?:紧接|上接|下转|转|接)\s*(?:第?\s*[0-9A-Za-z一二三四五六七八九十]{1,3}\s*版|[^（）()]{0,12}版)\s*[）)】〕]?/gu;
