/** 495 common English words of 4 to 12 letters: the closed list that an attacker holds. */
export const WORDS: readonly string[] = (
  'able about accept account across action active actual address adult advance advice affair ' +
  'afraid afternoon again agree ahead airport alarm album almost already although always ' +
  'amount ancient anger animal announce another answer anxious apart apple approach april area ' +
  'arrive article aside asleep assume attack attend attractive audience author autumn average ' +
  'avoid awake aware back backward bake balance ball band bank bargain base basket bath beach ' +
  'bean beauty become bedroom before begin behaviour behind belong below bench beneath benefit ' +
  'beside better between bicycle bird birthday bitter blade blanket block blood board boat ' +
  'body boil bone border borrow both bottle bottom brain branch brave bread break breakfast ' +
  'bridge brief bright bring broad brother brush budget build burn business butter cabinet ' +
  'cake calendar call calm camera camp capital captain care careful carpet carry case castle ' +
  'cause ceiling celebrate cellar centre century certain chair chance chapter charge cheap ' +
  'check cheese chicken chief choice church cinema circle citizen city clean clear clever ' +
  'climate climb clock cloth cloud coach coast coat cold collect college colour column combine ' +
  'come comfort command comment common community company compare complain complete computer ' +
  'concern concert condition confident congratulate connect consider construction contain ' +
  'content contest continue contract control conversation cool copper copy corner correct cost ' +
  'count country couple courage course cousin cover create crime crisis cross crowd culture ' +
  'cupboard curious current curtain cycle daily damage dance danger date daughter dead deal ' +
  'debate decade december deep defend degree delay deliver demand department describe desert ' +
  'design desk detail develop dictionary difference difficult dinner dirty disappear discover ' +
  'discussion distance divide doctor document dollar door doubt down draw dream dress drive ' +
  'drop during dust duty early earn earth east easy economic education effect effort either ' +
  'electricity else embarrass emergency employ encourage energy engine enjoy enormous enough ' +
  'enter entertain environment escape especially evening event ever every evidence exactly ' +
  'examination example excellent exchange excite exercise expensive experience explain express ' +
  'extra face fact factory fail fair fall false familiar family famous farm fashion father ' +
  'favourite feather february feed feel fellow fence field fifty fight figure fill final find ' +
  'fine finger finish firm first fish flag flat float flood floor flower fold food foot force ' +
  'foreign forest forget forgive forward four free fresh friend front full funny furniture ' +
  'future gallery game garden gather general gentle gift girl give glass goal gold good ' +
  'government grain grass great green grey ground grow guard guess guest guide hair half hall ' +
  'hammer hand happy harbour hard harvest hate head health heart heat heaven heavy height help ' +
  'here hide high hill history holiday home honest hope horse hospital hotel house however ' +
  'huge human hundred hungry hurry husband imagine immediate import important improve inch ' +
  'income increase indeed independence independent industry influence inform information ' +
  'inside instead instrument insurance intelligent interest introduction invite island issue ' +
  'jacket january join journalist journey judge juice jump kingdom kitchen knowledge ' +
  'laboratory language laughter lawyer leather lecture lemon lesson letter library liquid ' +
  'literature machine magazine manufacture marriage mathematics measurement medicine message ' +
  'midnight minister minute mirror missing mistake mixture'
).split(' ');
