/** How the columns of a list from a spreadsheet in Arabic are headed. */
export const arabicHeading =
  "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس;اسم المخاطب;البريد الإلكتروني";

/** A row of such a list, of an association whose contact isn't told. */
export const arabicRow = (name: string, more = "سوس - ماسة;transparency;محلي;1998-03-01"): string =>
  `${name};نهائي;2019-05-14;${more};;`;

/** A list of so many associations, each with a contact of its own. */
export const longList = (number: number): string =>
  [
    arabicHeading,
    ...Array.from(
      { length: number },
      (_, index) =>
        `جمعية المستقبل رقم ${index};نهائي;2019-05-14;سوس - ماسة;transparency;محلي;1998-03-01;كاتبة عامة ${index};contact-${index}@list.example`,
    ),
  ].join("\n");
