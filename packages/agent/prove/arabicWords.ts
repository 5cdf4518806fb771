/** Common Arabic nouns. */
const NOUNS = (
  'كتاب بيت مدرسة مدينة سيارة باب قلم ولد بنت رجل امرأة شمس قمر ماء نار أرض سماء بحر نهر جبل ' +
  'طريق شارع مطار قطار سفينة طائرة حديقة شجرة زهرة تفاح خبز حليب لحم سمك دجاج ملح سكر شاي قهوة ' +
  'يوم أسبوع شهر سنة ساعة دقيقة صباح مساء ليل حرب سلام حكومة وزير رئيس ملك شعب قانون محكمة شركة ' +
  'مصنع عمل سوق مال'
).split(' ');

/** The article and what is written together with a noun: "and", "with the", "to the", "like the" and so on. */
const PREFIXES = ['', 'ال', 'وال', 'بال', 'لل', 'كال', 'فال', 'و'] as const;

/** 495 forms of common Arabic nouns, as many as the English list has words. */
export const ARABIC_WORDS: readonly string[] = NOUNS.flatMap((noun) =>
  PREFIXES.map((prefix) => prefix + noun),
).slice(0, 495);
