import type { Text } from "#wording/wording";

/** What a person named to sit for an association may do about their data (law 09-08). */
export const rightsOfNominees: Text = {
  ar: "وللشخص المعني، طبقا للقانون رقم 09-08، الحق في الاطلاع على معطياته وتصحيحها والتعرض على معالجتها لأسباب مشروعة، وذلك من صفحته الشخصية في مكتب اللجنة أو بمراسلة كتابتها. وتُمحى المعطيات والوثائق بعد انقضاء مدة الحفظ المعلنة في نداء الترشيح إذا لم تُنتق الجمعية.",
  fr: "Conformément à la loi n°\u00a009-08, la personne concernée peut accéder à ses données, les faire rectifier et s’opposer pour des motifs légitimes à leur traitement, depuis sa page au bureau du comité ou en écrivant à son secrétariat. Si l’association n’est pas retenue, données et pièces sont effacées au terme de la durée de conservation annoncée par l’appel.",
  en: "Under law 09-08, the person concerned may read their data, have it put right and object to its use on legitimate grounds, from their page at the committee’s desk or by writing to its secretariat. Where the association is not chosen, data and documents are erased once the time announced by the call is over.",
};

/** What becomes public of a candidacy, and what never does. */
export const publishedOfCandidacies: Text = {
  ar: "يُنشر بعد الانتقاء اسم الجمعية والنقط المحصل عليها وأسبابها، ولا تُنشر أبدا معطيات الاتصال ولا السير الذاتية ولا أي معطى شخصي آخر.",
  fr: "Une fois la sélection faite, le nom de l’association, ses points et leurs motifs sont publiés\u00a0; jamais les coordonnées, les curriculum vitæ ni aucune autre donnée personnelle.",
  en: "Once the choice is made, the association’s name, its points and their reasons are published; contact data, curricula vitae and any other personal data never are.",
};

/** Where what candidates bring is kept: a region of the cloud, by its name. */
export const hostedInRegion: Text = {
  ar: "وتُحفظ المعطيات والوثائق مشفرة لدى Amazon Web Services في المنطقة {region}.",
  fr: "Données et pièces sont conservées chiffrées chez Amazon Web Services, dans la région {region}.",
  en: "Data and documents are kept encrypted with Amazon Web Services, in the region {region}.",
};
