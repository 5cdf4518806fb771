/** Ordinary words of 4 to 12 letters. */
export const WORDS = (
  'account answer bridge budget castle change design detail engine family follow garden harbour ' +
  'history invoice journey kitchen letter library machine market meeting morning notice number ' +
  'office orange parcel pencil people picture planet pocket project quarter reason record report ' +
  'return review salary school screen season secret service signal silver simple station street ' +
  'summer system ticket travel update village wallet window winter able about above agreement ' +
  'apply available basic because before benefit between building business certain children city ' +
  'common community condition consider contract control country course customer decision ' +
  'department development difference direction distribution education employee environment ' +
  'establish evidence example experience february federal figure final finance firm focus foreign ' +
  'form general government group growth health help high hospital hour house however idea image ' +
  'impact important increase indicate industry information institution interest investment issue'
).split(' ');
