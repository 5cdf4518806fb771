/** The closed list that the attacker holds: 495 words of 4 to 12 letters, as a license has them. */
export const WORDS = (
  'ability above absence absolute accept accompanied accompanies according acknowledges ' +
  'actions activities actual adapt additional address addressed adopted adversely advised ' +
  'affects affero after against aggregate agree agreed agreement alleging allowed also ' +
  'alternative among ancillary anti anyone anything applicable applications applied apply ' +
  'approximates arise arising arrange arrangement article asking assert assets associated ' +
  'assumption author authorizing away based basic been behalf being believe best both called ' +
  'cannot carry case changed charge choose choosing claim claims clear code collect ' +
  'compilation compilations comply computers conditioned conditions connection consider ' +
  'constantly construed consumer contact contains context continue contractual contributor ' +
  'control controlled convenient convey conveyance conveying conveys copies copyleft cost ' +
  'could countries course courts coverage cure customer damages danger data date december ' +
  'decide declining defined definition denied deny denying deprive designated designed detail ' +
  'determining develop devices differ differently directions disclaim disclaimer disclaiming ' +
  'displayed distribute distributed distributing distribution domains downstream durable ' +
  'dwelling dynamically effect effected effectively efforts either electronic embodied ' +
  'employer enable enables enforce enforcing ensure entered entity event every everyone exact ' +
  'example excluded exclusion exclusive exclusively excuse executable executing expected ' +
  'express expressed extend extensions facilities fails failure fair file files finally find ' +
  'first fitness following forbid force forms found foundation freedom full further future ' +
  'general generate giving governed grant grants guarantee holder hope hosts household however ' +
  'https hypothetical idea implement implied import importing inclusion independent individual ' +
  'industrial inform infringed infringement initiate inside install installed intact ' +
  'interactive interface interfaces interfered item keys kinds know knowingly larger later ' +
  'laws least liability liable libraries licensees licensing likewise limit limited line ' +
  'linked linking loss losses machine made mail maintain major make makes manufacturer marked ' +
  'masks material meaning medium meet menu mere merging methods mode model modifies modify ' +
  'modifying moreover must name names nature necessary need neither network next normal ' +
  'normally notice notifies number numbered obligations occasionally occurring occurs offered ' +
  'offering official only operated option options organization original others output owned ' +
  'paragraphs pass password patents pattern payment peer peers performance performing ' +
  'permanently permissive permit permits permitted pertinent physically pointer possesses ' +
  'possible practice preamble precise precisely predecessor preferred present prevented ' +
  'previous prior problems procedures produce product programmer programming programs ' +
  'prohibiting prohibits prominent prominently proprietary protecting protocols provided ' +
  'provision proxy public publicity published purpose read readable reading ready receives ' +
  'receiving recipients recognized redistribute refers refrain regard reinstated relevant ' +
  'relicensing relying removal remove render rendered repair represent require requires ' +
  'resolved responsible restriction result retains return revised rights runs safest sake ' +
  'satisfy saying school section sections selling serves servicing should show significant ' +
  'similar sole solely some speak special specifies specify standards start stated statement ' +
  'states status steps subdividing subject sublicenses sublicensing subprograms subroutine ' +
  'substantial such suffice supplement support surrender survive sustained take tangible tells ' +
  'terminal terminate terminated terminates than that their then there these they things third ' +
  'those though threatened time tools trade trademark trademarks transfer transferred treated ' +
  'type unacceptable unlimited unmodified unnecessary unpacking updates user uses using valid ' +
  'verbatim versions view violates violation void waiver want warranties warranty ways welcome ' +
  'were what where whole whom whose widely will wipo without your'
).split(' ');
