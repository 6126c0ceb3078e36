// Built from lists/words/ by `npm run lists`: edit the lists, not this file.

const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('\n'));

const cellsOf = (rows: string): readonly string[][] => rows.split('\n').map((row) => row.split('\t'));

const mapOf = <V extends string>(rows: string): ReadonlyMap<string, V> => new Map(cellsOf(rows) as [string, V][]);

const numbersOf = (rows: string): ReadonlyMap<string, number> =>
  new Map(cellsOf(rows).map(([entry = '', number]) => [entry, Number(number)]));

const tableOf = <C extends string>(columns: readonly C[], rows: string): readonly Readonly<Record<C, string>>[] =>
  cellsOf(rows).map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<C, string>);

/** Abbreviations that stand before a name, so that their stop ends no sentence; not `Ltd.`, `No.`, `Dec.`, which may end one. (`lists/words/abbreviations-before-names.txt`) */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = setOf("adm\nald\natty\nbrig\ncapt\ncapts\ncdr\nch\ncllr\ncllrs\ncmdr\ncol\ncomdt\ncon\ncons\ncoun\ncouns\ncpl\ncr\ndet\ndets\ndr\ndrs\nfr\ngen\ngov\nhon\ninsp\ninsps\nlt\nlts\nmaj\nmlle\nmme\nmr\nmrs\nms\nmsgr\nmx\npfc\npres\nprof\nprofs\npte\npvt\nrep\nreps\nrev\nrevd\nsen\nsens\nsgt\nsgts\nsir\nsmt\nst\nsupt\nsupts\nvs");

/** Abbreviations that end the name of a firm or a person: their stop belongs to the name, and may end the sentence too. (`lists/words/abbreviations-that-end-names.txt`) */
export const ABBREVIATIONS_THAT_END_NAMES: ReadonlySet<string> = setOf("bros\nco\ncorp\ncos\ninc\njr\nltd\npty\npvt\nsr");

/** Behind a speaker they open what no longer belongs to the speaker: `said a spokesman in …`. (`lists/words/after-speakers.txt`) */
export const AFTER_SPEAKERS: ReadonlySet<string> = setOf("about\nafter\nas\nat\nbefore\nby\nduring\nearlier\nfollowing\nfrom\nin\nlast\nlater\non\nthis\nto\ntoday\nwhen\nwhich\nwhile\nwho\nwith\nyesterday");

/** Letters for a rank or a post that stand for other things as often. (`lists/words/ambiguous-post-letters.txt`) */
export const AMBIGUOUS_POST_LETTERS: ReadonlySet<string> = setOf("ac\nag\nam\nce\ncm\ndd\ndg\nfd\ngm\nmd\npf\npo\nsm\nvp");

/** Words before a sum that say how exact it is. (`lists/words/amount-qualifiers.tsv`) */
export const AMOUNT_QUALIFIERS: ReadonlyMap<string, "at least" | "circa" | "less than" | "more than" | "up to"> = mapOf("a bit under\tless than\na little over\tmore than\na little under\tless than\na maximum of\tup to\na minimum of\tat least\na shade under\tless than\nabout\tcirca\nabove\tmore than\nalmost\tless than\nan estimated\tcirca\napproaching\tless than\napprox\tcirca\napprox.\tcirca\napproximately\tcirca\naround\tcirca\nas high as\tup to\nas much as\tup to\nat least\tat least\nat most\tup to\nbelow\tless than\nbeyond\tmore than\nc\tcirca\nc.\tcirca\nca.\tcirca\ncapped at\tup to\ncirca\tcirca\nclose to\tcirca\nexceed\tmore than\nexceeded\tmore than\nexceeding\tmore than\nexceeds\tmore than\nfewer than\tless than\ngreater than\tmore than\nin excess of\tmore than\nin the order of\tcirca\nin the region of\tcirca\njust below\tless than\njust over\tmore than\njust short of\tless than\njust under\tless than\nless than\tless than\nmaximum of\tup to\nminimum of\tat least\nmore than\tmore than\nnearly\tless than\nno fewer than\tat least\nno less than\tat least\nno more than\tup to\nnorth of\tmore than\nnot exceeding\tup to\nnot less than\tat least\nnot more than\tup to\nnot quite\tless than\nor so\tcirca\nover\tmore than\nroughly\tcirca\nslightly over\tmore than\nslightly under\tless than\nsome\tcirca\nsomething like\tcirca\ntopping\tmore than\nunder\tless than\nup to\tup to\nupward of\tat least\nupwards of\tat least\nwell over\tmore than\nwell under\tless than");

/** Lower case behind or before the name of an area: the Greenlands estate, the town of Redditch. (`lists/words/area-nouns.txt`) */
export const AREA_NOUNS: ReadonlySet<string> = setOf("area\nborough\ncity\nconstituency\ncounty\ndistrict\nestate\nneighbourhood\nparish\npeninsula\nregion\nsuburb\ntown\nvillage\nward");

/** Last words of the names of parts of an army: `3rd Battalion`, `65th Air Division`. (`lists/words/army-units.txt`) */
export const ARMY_UNITS: ReadonlySet<string> = setOf("army\nbattalion\nbrigade\ncorps\ndivision\nregiment\nsquadron\nwing");

/** Auxiliaries and adverbs of time between a person and a verb: `has since`, `will also`. (`lists/words/auxiliaries-and-times.txt`) */
export const AUXILIARIES_AND_TIMES: ReadonlySet<string> = setOf("again\nalready\nalso\nboth\ncurrently\nduly\nformally\nformerly\nhad\nhas\nhave\nhaving\njust\nlater\nnot\nnow\nofficially\nonce\npermanently\npreviously\nrecently\nshall\nsince\nstill\ntemporarily\nthen\nto\ntoday\nwho'd\nwill\nwould\nyesterday");

/** Forms of the auxiliaries with what they are forms of and the tense they set; `n't` is left off before one is looked up. (`lists/words/auxiliaries.tsv`) */
export const AUXILIARIES: readonly Readonly<Record<"form" | "lemma" | "tense", string>>[] = tableOf(["form", "lemma", "tense"], "am\tbe\tpresent\nare\tbe\tpresent\nbe\tbe\tnone\nbeen\tbe\tnone\nbeing\tbe\tnone\nca\tcan\tmodal\ncan\tcan\tmodal\ncannot\tcan\tmodal\ncould\tcould\tmodal\ndid\tdo\tpast\ndo\tdo\tpresent\ndoes\tdo\tpresent\ndoing\tdo\tnone\ndone\tdo\tnone\nget\tget\tnone\ngets\tget\tpresent\ngetting\tget\tnone\ngot\tget\tpast\nhad\thave\tpast\nhas\thave\tpresent\nhave\thave\tpresent\nhaving\thave\tnone\nis\tbe\tpresent\nmay\tmay\tmodal\nmight\tmight\tmodal\nmust\tmust\tmodal\nought\tought\tmodal\nsha\tshall\tmodal\nshall\tshall\tmodal\nshould\tshould\tmodal\nwas\tbe\tpast\nwere\tbe\tpast\nwill\twill\tmodal\nwo\twill\tmodal\nwould\twould\tmodal");

/** Forms of to be, to become and to remain, between a person and a post. (`lists/words/be-and-become.txt`) */
export const BE_AND_BECOME: ReadonlySet<string> = setOf("are\nbe\nbecame\nbecome\nbecomes\nbecoming\nbeen\nbeing\nis\nremained\nremains\nwas\nwere");

/** Before a writer’s post, what it is for or how high it is: `Ann Lowe Crime Correspondent`, `Senior Reporter`. (`lists/words/beats.txt`) */
export const BEATS: ReadonlySet<string> = setOf("arts\nassembly\nassistant\nbanking\nbreaking\nbusiness\nchief\ncity\nclimate\ncommunity\nconsumer\ncorrespondents\ncost-of-living\ncouncil\ncounty\ncourt\ncourts\ncricket\ncrime\nculture\ndata\ndefence\ndemocracy\ndeputy\ndigital\ndiplomatic\neconomic\neconomics\neducation\nemployment\nenergy\nentertainment\nenvironment\nenvironmental\neurope\neuropean\nexclusive\nfarming\nfashion\nfeatures\nfilm\nfinance\nfinancial\nfood\nfootball\nforeign\nfreelance\ngaming\ngeneral\ngolf\ngroup\nhead\nhealth\nhome\nhousing\nindustry\ninternational\ninvestigations\ninvestigative\ninvestment\njunior\njustice\nlabour\nlead\nlegal\nlifestyle\nlocal\nmanaging\nmedia\nmedical\nmoney\nmotoring\nmultimedia\nmusic\nnational\nnight\nonline\novernight\npersonal\npolice\npolicy\npolitical\npolitics\nproperty\nracing\nregional\nreligion\nreligious\nroyal\nrugby\nrural\nscience\nscottish\nsecurity\nsenior\nshowbiz\nsocial\nspecial\nsport\nsports\nstaff\ntech\ntechnology\ntelevision\ntennis\ntheatre\ntrainee\ntransport\ntransportation\ntravel\ntv\nuk\nus\nwar\nwashington\nweekend\nwelsh\nwestminster\nwhitehall\nworld");

/** Before `a year`, which is a length then: `for a year`, `jailed a year`. (`lists/words/before-a-length.txt`) */
export const BEFORE_A_LENGTH: ReadonlySet<string> = setOf("about\nafter\nalmost\nanother\naround\nbarely\nbe\nentire\nexactly\nfor\nfull\nhalf\nin\ninside\njailed\njust\nlast\nlasted\nlasting\nlasts\nleast\nmaximum\nminimum\nmost\nnearly\nof\nonly\nover\nsentenced to\nserve\nserved\nserves\nserving\nsome\nspend\nspending\nspends\nspent\nspents\ntake\ntaken\ntakes\ntaking\nthan\nto\ntook\nunder\nwait\nwaited\nwaiting\nwaits\nwhole\nwithin");

/** Before `a week on Monday`, where the week is a rate or a length: `£50 a week on Monday`. (`lists/words/before-a-week.txt`) */
export const BEFORE_A_WEEK: ReadonlySet<string> = setOf("about\nafter\ndays\nfor\nhours\nin\nof\nonce\nover\npence\npounds\nthan\ntimes\ntwice\nwithin");

/** Before `about` and a sum, where it is no measure: `asked about £5m`. (`lists/words/before-about.txt`) */
export const BEFORE_ABOUT: ReadonlySet<string> = setOf("ask\nasked\nasking\nasks\nbring\nbringing\nbrings\nbrought\nconcern\nconcerned\nconcerns\nlied\nlying\nnews\nquestion\nquestioned\nquestions\nstory\ntalk\ntalked\ntalking\ntalks");

/** What stands before `as` and a post: `took over as`, `his time as`, `was sworn in as`. (`lists/words/before-as.txt`) */
export const BEFORE_AS: ReadonlySet<string> = setOf("acted\nacting\nappointed\naxed\nbegan\nbegin\nbegins\ncareer\nchosen\nconfirmed\ncontinue\ncontinued\ncontinues\ndays\ndismissed\nelected\nemployed\nfired\nhired\ninstalled\njob\njoin\njoined\njoins\nleave\nleaves\nleft\nnamed\nousted\nposition\npost\npromoted\nquit\nquits\nre-elected\nreappointed\nrecruited\nremoved\nresign\nresigned\nresigns\nretire\nretired\nretires\nreturn\nreturned\nreturns\nrole\nsacked\nselected\nserve\nserved\nserves\nserving\nspell\nstand\nstarted\nstarts\nstay\nstayed\nstays\nstep\nstepped\nsteps\nstint\nstood\nsworn\ntake\ntaken\ntakes\ntaking\ntenure\ntime\ntook\nunveiled\nwork\nworked\nworking\nworks\nyears");

/** Before `the 15th`, which is a day then. (`lists/words/before-days-of-month.txt`) */
export const BEFORE_DAYS_OF_MONTH: ReadonlySet<string> = setOf("after\naround\nbefore\nby\nfor\nfrom\non\nsince\nuntil\nweek of\nweekend of");

/** Before a month: `in May`, `back in March`, `late June`; a month that is also a word or a name needs one of these. (`lists/words/before-months.txt`) */
export const BEFORE_MONTHS: ReadonlySet<string> = setOf("after\nand\naround\nback in\nbefore\nbeginning\nbetween\nby\ncome\nduring\neach\nearly\nend\nending\nends\nevery\nfor\nfrom\nin\nlast\nlate\nmid\nnext\nof\non\nor\nper\nsince\nstarting\nthis\nthrough\nthroughout\ntill\nto\nuntil");

/** Behind these stands a noun and no verb: `his comments`, `over claims that …`. (`lists/words/before-nouns.txt`) */
export const BEFORE_NOUNS: ReadonlySet<string> = setOf("about\namid\nany\nby\ndespite\nhis\nits\nmy\nnew\nno\nof\nour\nover\nrecent\nsome\nsuch\ntheir\nthese\nthose\nwith\nyour");

/** Before `one day`, which is some day then and no length. (`lists/words/before-one-day.txt`) */
export const BEFORE_ONE_DAY: ReadonlySet<string> = setOf("and\nbut\ncould\ndream\ndreamed\ndreams\nfrom\nhope\nhopes\nif\nmay\nmight\nthat\nuntil\nwant to\nwants to\nwill\nwould");

/** Before `over` and a sum, where it is no measure: `a row over £5m`, `handed over £5m`. (`lists/words/before-over.txt`) */
export const BEFORE_OVER: ReadonlySet<string> = setOf("anger\nargument\narrested\nbattle\ncharged\nclash\nclashes\nconcern\nconcerns\ncontroversy\ncriticism\ndebate\ndispute\nfear\nfears\nfury\nhand\nhanded\nhanding\nhands\ninquiry\noutcry\noutrage\npass\npassed\npasses\npassing\nprobe\nquestion\nquestions\nquizzed\nrow\nrows\nsign\nsigned\nsigning\nsigns\nstorm\nstripped\nsued\ntake\ntaken\ntakes\ntaking\ntalks\ntook\nturn\nturned\nturning\nturns\nwarning\nwarnings");

/** Before a year cut to two figures: `in ’98`. (`lists/words/before-short-years.txt`) */
export const BEFORE_SHORT_YEARS: ReadonlySet<string> = setOf("autumn\nby\nfrom\nin\nof\nseason\nsince\nspring\nsummer\nuntil\nwinter");

/** Before `the last two weeks` and its like, which stand free then. (`lists/words/before-spans.txt`) */
export const BEFORE_SPANS: ReadonlySet<string> = setOf("away\nby\nduring\nfor\nfrom\nin\nof\noff\nout\nover\nwithin");

/** Words that a street stands behind: in Admiral Keppel Way, off Sir John Street. (`lists/words/before-streets.txt`) */
export const BEFORE_STREETS: ReadonlySet<string> = setOf("along\nat\ndown\nfrom\nin\ninto\nnear\nof\noff\non\nonto\noutside");

/** Before the name of a side: `beat Leeds`, `joined Bolton`, `champions Leeds`. (`lists/words/before-team.txt`) */
export const BEFORE_TEAM: ReadonlySet<string> = setOf("against\nbeat\nbeating\nchampions\nclub\ndefeated\ndefeating\nface\nfaced\nfacing\nholders\nhost\nhosting\nhosts\njoined\njoining\nleaders\nleave\nleaving\nleft\nneighbours\noutfit\nover\nrejoined\nrivals\nside\nsigned\nstrugglers\nthrashed\nv\nvisitors");

/** Prepositions before `the` and a bare season, which is a time then: `over the summer`. (`lists/words/before-the-season.txt`) */
export const BEFORE_THE_SEASON: ReadonlySet<string> = setOf("after\nbefore\nby\nduring\nfor\nfrom\nin\nof\nover\nsince\nthroughout\ntill\nuntil");

/** Verbs before `up to` and a sum, where it is the direction and no measure: `took it up to £5m`. (`lists/words/before-up-to.txt`) */
export const BEFORE_UP_TO: ReadonlySet<string> = setOf("add\nadded\nadding\nadds\nbring\nbringing\nbrings\nbrought\nclimbed\nclimbing\nclimbs\ndrive\ndriven\ndrives\ndriving\ndrove\nedged\nedges\nedging\ngoes\ngoing\nmoved\nmoves\nmoving\npush\npushed\npushes\npushing\nsend\nsends\nsent\ntake\ntaken\ntakes\ntaking\ntook\nwent");

/** Before four figures that are a year by it: `in 2012`, `founded 1887`, `the class of 1992`. (`lists/words/before-years.txt`) */
export const BEFORE_YEARS: ReadonlySet<string> = setOf("autumn\nautumn of\nb.\nback in\nbeginning\nbeginning of\nborn\nboth\nby\nclass of\ndied\nduring\nearly\nend of\nended\nending\nest.\nestablished\nfounded\nhalf of\nhalf,\nin\nlate\nmid\nmiddle of\npart of\nquarter of\nquarter,\nseason of\nsince\nspring\nspring of\nstart of\nsummer\nsummer of\nthroughout\ntill\nuntil\nwinter\nwinter of\nyear\nyears");

/** Behind `a day`, which is no length then: `a day later`, `a day to remember`. (`lists/words/behind-no-length.txt`) */
export const BEHIND_NO_LENGTH: ReadonlySet<string> = setOf("after\nago\nat\nbefore\nbeforehand\nearlier\nearly\nfrom\nhence\nlater\nlike\nof\noff\nold\non which\nout\nthat\ntime\nto remember\nwhen");

/** Behind `one day`, which is some day then and no length. (`lists/words/behind-one-day.txt`) */
export const BEHIND_ONE_DAY: ReadonlySet<string> = setOf("after\nat\nhe\ni\nin\nlast\nnext\non\nshe\nthe\nthey\nthis\nwe\nwhen");

/** Behind `last years`, which is a slip of the pen for `last year’s` except before these. (`lists/words/behind-plural-units.txt`) */
export const BEHIND_PLURAL_UNITS: ReadonlySet<string> = setOf("and\nare\nbefore\nhas\nhave\nin\nof\nto\nwas\nwere\nwill");

/** Words behind a bare season with which its clause goes on, so that it names no thing. (`lists/words/behind-seasons.txt`) */
export const BEHIND_SEASONS: ReadonlySet<string> = setOf("after\nand\nas\nat\nbecause\nbefore\nbut\nby\nfollowing\nfor\nfrom\nhas\nhe\nif\nis\nit\nmonths\non\nor\nshe\nthat\nthey\nto\nwas\nwhen\nwhich\nwhile\nwill\nwith");

/** What follows the noun that says what a body is: `X is a chain which …`, `X, the brewer behind …`. (`lists/words/behind-sorts.txt`) */
export const BEHIND_SORTS: ReadonlySet<string> = setOf("based\nbehind\nformed\nfounded\nhas\nis\nknown\nmade\nowned\nrun\nset\nthat\nwas\nwhich\nwho\nwhose\nwith");

/** Words behind a sum in pounds and pence with which the clause goes on. (`lists/words/behind-sums.txt`) */
export const BEHIND_SUMS: ReadonlySet<string> = setOf("a\nan\nand\nat\nbut\neach\nfor\nfrom\nin\non\nor\nper");

/** Words behind four figures with which the clause goes on, so that they count nothing. (`lists/words/behind-years.txt`) */
export const BEHIND_YEARS: ReadonlySet<string> = setOf("after\nalone\nand\nare\nas\nat\nbecause\nbefore\nbut\nby\nfor\nfrom\nhad\nhas\nhe\nif\nin\nis\nit\non\nor\nshe\nthat\nthe\nthey\nto\nuntil\nwas\nwe\nwere\nwhen\nwhere\nwhich\nwhile\nwho\nwill\nwith\nwould");

/** What may stand between a speaker and the verb of saying: `Price later also said`. (`lists/words/between-speaker-and-verb.txt`) */
export const BETWEEN_SPEAKER_AND_VERB: ReadonlySet<string> = setOf("again\nalready\nalso\nalways\nangrily\nas\nbeen\nclearly\ndid\ndo\ndoes\nduly\nearlier\neven\nfurther\nhad\nhas\nhave\nherself\nhimself\nhowever\ninstead\nis\nitself\njokingly\nlast\nlater\nmeanwhile\nnever\nnight\nnow\noften\nonce\nonly\npreviously\npublicly\nquickly\nquoted\nrecently\nrepeatedly\nreportedly\nsadly\nsimply\nstill\ntearfully\nthen\ntherefore\ntoday\ntoo\nwas\nwhich\nwho\nwill\nwould\nyesterday");

/** What only bodies do, as a verb behind their name: `X manufactures`. (`lists/words/body-acts.txt`) */
export const BODY_ACTS: ReadonlySet<string> = setOf("acquired\nacquires\ndistributes\nemployed\nemploys\nfloated\nmakes\nmanufactures\nmerged\noperates\noutsourced\nowns\nproduces\nrecalled\nsells\nspecialises\nsupplies");

/** Who or what stands right behind a body's name: `a Zentra spokesman`, `Zentra shares`. (`lists/words/body-companions.txt`) */
export const BODY_COMPANIONS: ReadonlySet<string> = setOf("analyst\nanalysts\nbassist\nbid\nboard\nboss\nbosses\nbranch\nchairman\nchairwoman\nchief\nconsultant\nconsultants\ncorrespondent\ncustomer\ncustomers\ndrummer\neconomist\neconomists\nemployee\nemployees\nengineer\nengineers\nexecutive\nexecutives\nfactory\nfrontman\nguitarist\nheadquarters\njournalist\nlawyers\nmagazine\nmanagement\nmerger\nnewspaper\noffice\noffices\nofficials\nplant\nplants\npresident\nreporter\nresearcher\nresearchers\nshareholder\nshareholders\nshares\nspokesman\nspokesmen\nspokesperson\nspokeswoman\nstaff\nstock\nstores\nstrategist\nsubsidiaries\nsubsidiary\nsupporters\ntakeover\ntrader\ntraders\nunion\nwebsite\nworker\nworkers\nworkforce");

/** Lower case before a body's name: `consultants iMpower`. (`lists/words/body-nouns.txt`) */
export const BODY_NOUNS: ReadonlySet<string> = setOf("agency\nairline\nbank\nbroadcaster\nchain\ncharity\ncompany\nconsultancy\nconsultants\ncontractor\ndeveloper\nfirm\ngiant\ngroup\ninsurer\nmagazine\nmaker\nmanufacturer\nnewspaper\noperator\noutsourcer\npublisher\nregulator\nretailer\nsupermarket\nsupplier\nthinktank\nunion\nwatchdog\nwebsite");

/** Words for a body that open its name, before what it is of or for: `Department for Transport`, `University of Leeds`. (`lists/words/body-openers.txt`) */
export const BODY_OPENERS: ReadonlySet<string> = setOf("academy\narchdiocese\nassociation\nbank\nboard\nbureau\ncampaign\ncentre\nchamber\nchurch\ncollege\ncommission\ncommittee\nconfederation\ncouncil\ncourt\ndepartment\ndiocese\nfaculty\nfederation\nhouse\ninstitute\ninstitution\nlaboratory\nleague\nministry\nmuseum\noffice\norder\nparty\nroyal\nschool\nservice\nsociety\nunion\nuniversity");

/** What only a body has: `Zentra's shares`. (`lists/words/body-property.txt`) */
export const BODY_PROPERTY: ReadonlySet<string> = setOf("accounts\nacquisition\nannual\nassets\nbackers\nbalance\nbankruptcy\nboard\nbondholders\nbosses\nbranches\nbrand\nbrands\nbusiness\nchairman\nchairwoman\nchief\nclients\ncreditors\ncustomers\ndebt\ndebts\ndirectors\nemployees\nexecutives\nfactories\nfactory\nfinance\nflagship\nfleet\ngovernors\nheadquarters\ninvestors\nlawyers\nmanagement\nmanaging\nmarket\nmembers\nmembership\nmerger\nnewsroom\noperations\nowner\nowners\nparent\nplant\nplants\npolicies\npre-tax\nproducts\nprofit\nprofits\npupils\nquarterly\nrevenue\nrevenues\nsales\nshare\nshareholder\nshareholders\nshares\nspokesman\nspokesperson\nspokeswoman\nstaff\nstock\nstores\nsubsidiaries\nsubsidiary\ntakeover\ntrustees\nturnover\nwebsite\nworkforce");

/** `shares in X`, `owner of X`, `analyst at X`. (`lists/words/body-relations.txt`) */
export const BODY_RELATIONS: ReadonlySet<string> = setOf("acquisition\nanalyst\nanalysts\narm\nboss\nbosses\nbranch\nbranches\nchairman\nchairwoman\nchief-executive\nco-founder\nconsultant\ncontroller\ncorrespondent\ncustomers\ndirector\ndirectors\ndivision\neconomist\neditor\nemployee\nemployees\nengineer\nexecutive\nfounder\nfounders\nhead\ninvestors\njob\njobs\nlawyer\nlecturer\nmerger\nowner\nowners\nparent\npartner\npartners\npresident\nprofessor\npurchase\nreporter\nresearcher\nshareholder\nshareholders\nshares\nsolicitor\nspokesman\nspokesperson\nspokeswoman\nstake\nstrategist\nsubsidiary\ntakeover\ntrustee\nunit");

/** What a body is: `the brewer Inbev`, `Bilka is a chain`. (`lists/words/body-sorts.txt`) */
export const BODY_SORTS: ReadonlySet<string> = setOf("accountants\nagency\nairline\nairlines\nassociation\nauctioneers\nauditors\nautomaker\nband\nbank\nbanks\nbookmaker\nbookmakers\nbookseller\nbrewer\nbrewers\nbrewery\nbroadcaster\nbroadsheet\nbrokerage\nbuilder\nbuilders\nbusiness\ncarmaker\ncarmakers\ncarrier\ncaterer\nchain\nchannel\ncharities\ncharity\nchipmaker\nclub\ncollege\ncommission\ncommittee\ncompanies\ncompany\nconglomerate\nconsortium\nconsultancy\nconsultants\ncontractor\ncorporation\ndaily\ndepartment\ndeveloper\ndevelopers\ndistributor\ndrugmaker\nenergy-supplier\nfaction\nfederation\nfirm\nfirms\nfortnightly\nfoundation\nfranchise\ngiant\ngiants\ngrocer\ngroup\nhaulier\nhospital\nhotelier\nhousebuilder\nhypermarkets\ninstitution\ninsurer\ninsurers\njournal\nlabel\nleague\nlender\nlenders\nmagazine\nmaker\nmakers\nmanufacturer\nmanufacturers\nmilitia\nministry\nmonthly\nmovement\nmultinational\nmuseum\nnetwork\nnewspaper\nnewspapers\nnightclub\noperator\noperators\norchestra\norganisation\norganization\noutfit\noutsourcer\npartnership\nparty\nphonemaker\nplanemaker\npollster\npollsters\nprovider\nproviders\npub\npublisher\npubs\nquango\nquarterly\nquartet\nregulator\nrestaurant\nretailer\nschool\nshipbuilder\nsociety\nsolicitors\nstart-up\nstation\nsteelmaker\nstudio\nsubsidiary\nsupergroup\nsupermarket\nsupermarkets\nsupplier\ntabloid\ntheatre\nthink-tank\nthinktank\nunion\nunions\nuniversity\nutility\nvendor\nwatchdog\nwatchdogs\nwebsite\nwebsites\nweekly\nwholesaler\nwinemaker");

/** What somebody is to the paper that prints the byline; the plural is not listed: `Local Democracy Reporter`. (`lists/words/byline-jobs.txt`) */
export const BYLINE_JOBS: ReadonlySet<string> = setOf("analyst\nanchor\nblogger\nchief\ncolumnist\ncontributor\ncorrespondent\ncritic\neditor\neditor-at-large\neditor-in-chief\nfellow\nintern\njournalist\nproducer\nreporter\nstringer\ntrainee\nwriter");

/** Units of time that a date is moved by: `two weeks ago`. (`lists/words/calendar-units.txt`) */
export const CALENDAR_UNITS: ReadonlySet<string> = setOf("centuries\ncentury\nday\ndays\ndecade\ndecades\nfortnight\nfortnights\nmonth\nmonths\nmth\nmths\nquarter\nquarters\nweek\nweeks\nwk\nwks\nyear\nyears\nyr\nyrs");

/** Verbs of calling: behind what they speak of stands what they call it, at once (`object`: called it “mad”) or behind a word: described it as “mad”, accused them of “madness”. (`lists/words/calling-verbs.tsv`) */
export const CALLING_VERBS: ReadonlyMap<string, "as" | "as for" | "as over for" | "for" | "object" | "object as" | "of" | "on for" | "to"> = mapOf("acclaim\tas\nacclaimed\tas\nacclaims\tas\naccuse\tof\naccused\tof\naccuses\tof\naccusing\tof\nattack\tas\nattacked\tas\nattacking\tas\nattacks\tas\nberated\tas\nblame\ton for\nblamed\ton for\nblames\ton for\nblaming\ton for\nblast\tas over for\nblasted\tas over for\nblasting\tas\nblasts\tas\nbrand\tobject as\nbranded\tobject as\nbranding\tobject as\nbrands\tobject as\ncall\tobject\ncalled\tobject\ncalling\tobject\ncalls\tobject\ncastigated\tas\ncharacterise\tas\ncharacterised\tas\ncharacterises\tas\ncharacterising\tas\ncharacterize\tas\ncharacterized\tas\ncharacterizes\tas\ncharacterizing\tas\ncompare\tto\ncompared\tto\ncompares\tto\ncomparing\tto\ncondemn\tas for\ncondemned\tas for\ncondemning\tas\ncondemns\tas\ncriticise\tas for\ncriticised\tas for\ncriticises\tas\ncriticising\tas for\ncriticize\tas for\ncriticized\tas for\ncriticizes\tas\ncriticizing\tas\ndeclare\tobject\ndeclared\tobject\ndeclares\tobject\ndeclaring\tobject\ndecried\tas\ndecries\tas\ndecry\tas\ndecrying\tas\ndeem\tobject\ndeemed\tobject\ndeems\tobject\ndefended\tas\ndenounce\tas\ndenounced\tas\ndenounces\tas\ndenouncing\tas\ndepict\tas\ndepicted\tas\ndepicting\tas\ndepicts\tas\nderide\tas\nderided\tas\nderides\tas\nderiding\tas\ndescribe\tas\ndescribed\tas\ndescribes\tas\ndescribing\tas\ndismiss\tas\ndismissed\tas\ndismisses\tas\ndismissing\tas\ndub\tobject\ndubbed\tobject\ndubbing\tobject\ndubs\tobject\nhail\tas\nhailed\tas\nhailing\tas\nhails\tas\nlabel\tobject as\nlabeled\tobject as\nlabelled\tobject as\nlabelling\tobject as\nlabels\tobject as\nlambast\tas\nlambasted\tas\nlambasting\tas\nlambasts\tas\nliken\tto\nlikened\tto\nlikening\tto\nlikens\tto\nmock\tas\nmocked\tas\nmocking\tas\nmocks\tas\nportray\tas\nportrayed\tas\nportraying\tas\nportrays\tas\npraise\tas for\npraised\tas for\npraises\tas for\npraising\tas for\npronounced\tobject\nrefer\tas\nreferred\tas\nreferring\tas\nrefers\tas\nrejected\tas\nrejecting\tas\nrejects\tas\nremember\tas\nremembered\tas\nremembering\tas\nremembers\tas\nridicule\tas\nridiculed\tas\nridicules\tas\nridiculing\tas\nsavaged\tas\nscorned\tas\nslam\tas over for\nslammed\tas over for\nslamming\tas\nslams\tas\nthank\tfor\nthanked\tfor\nthanking\tfor\nthanks\tfor\nwelcomed\tas");

/** Meta elements that give the day of the last change, in letters and figures only: `last-modified` is lastmodified. (`lists/words/change-fields.txt`) */
export const CHANGE_FIELDS: ReadonlySet<string> = setOf("articlemodified\narticlemodifieddate\narticlemodifiedtime\narticlepostmodified\narticleupdated\narticleupdatedtime\nbtmoddate\ndatemodified\ndateupdated\ndcdatemodified\ndcmodified\ndctermsmodified\nlastmod\nlastmodified\nlastupdated\nmodificationdate\nmodified\nmodifiedtime\nogarticlemodifiedtime\nogarticleupdatedtime\nogmodifiedtime\nogupdatedtime\nrevised\nshareaholicarticlemodifiedtime\nupdated\nupdatedtime\nwupdateddate");

/** Right before a sum that something changed by: `rose £5m to £6m` is two sums. (`lists/words/changed-by.txt`) */
export const CHANGED_BY: ReadonlySet<string> = setOf("added\nadding\nby\nclimbed\ndipped\ndown\ndropped\nfallen\nfalling\nfell\ngained\ngaining\nhigher\njumped\nlosing\nlost\nlower\nplunged\nrisen\nrising\nrose\nshed\nslid\nslipped\nsoared\nsurged\ntumbled\nup");

/** Verbs of change before `from` and a sum: `rose from £5m to £6m` is two sums. (`lists/words/changing.txt`) */
export const CHANGING: ReadonlySet<string> = setOf("change\nchanged\nchanges\nchanging\nclimb\nclimbed\nclimbing\nclimbs\ncut\ncuts\ncutting\ndecrease\ndecreased\ndecreases\ndecreasing\ndouble\ndoubled\ndown\ndrop\ndropped\ndropping\ndrops\nfall\nfallen\nfalling\nfalls\nfell\ngo\ngoes\ngoing\ngone\ngrew\ngrow\ngrowing\ngrown\ngrows\nincrease\nincreased\nincreases\nincreasing\njump\njumped\njumping\njumps\nmove\nmoved\nmoves\nmoving\nraise\nraised\nraises\nraising\nreduce\nreduced\nreduces\nreducing\nrise\nrisen\nrises\nrising\nrose\nshrank\nshrunk\nslash\nslashed\nslashes\nslashing\nslid\nsoar\nsoared\nsoaring\nsoars\nswell\nswelled\nswells\nswitch\nswitched\nswitches\nswitching\ntriple\ntripled\nup\nwent");

/** One of a people, or what is of one: before two unlisted words these are a person. (`lists/words/citizens.txt`) */
export const CITIZENS: ReadonlySet<string> = setOf("afghan\nalbanian\nalgerian\namerican\nargentine\naustralian\naustrian\nbelgian\nbrazilian\nbriton\nbulgarian\ncanadian\ncolombian\ncroat\ndane\ndutchman\ndutchwoman\negyptian\nenglishman\nenglishwoman\nethiopian\nfinn\nfrenchman\nfrenchwoman\ngerman\nghanaian\nhungarian\niranian\niraqi\nirishman\nirishwoman\nisraeli\nitalian\njamaican\nkenyan\nlondoner\nmoroccan\nnigerian\nnorwegian\npakistani\npole\nromanian\nrussian\nscot\nscotsman\nserb\nslovak\nslovenian\nspaniard\nswede\nturk\nukrainian\nwelshman");

/** What a word in lower case does in a sentence, where it names nothing: how clauses are cut. (`lists/words/clause-words.tsv`) */
export const CLAUSE_WORDS: ReadonlyMap<string, "adverb" | "conjunction" | "coordinator" | "determiner" | "either" | "preposition" | "pronoun" | "relative" | "that"> = mapOf("about\tpreposition\nabove\tpreposition\naccording\tpreposition\nafter\teither\nagain\tadverb\nagainst\tpreposition\nago\tadverb\nall\tdeterminer\nalmost\tadverb\nalongside\tpreposition\nalready\tadverb\nalso\tadverb\nalthough\tconjunction\nalways\tadverb\namid\tpreposition\namong\tpreposition\nany\tdeterminer\nanybody\tpronoun\nanyone\tpronoun\nas\teither\naway\tadverb\nbecause\tconjunction\nbefore\teither\nbehind\tpreposition\nbelow\tpreposition\nbeneath\tpreposition\nbeside\tpreposition\nbesides\tpreposition\nbetter\tadverb\nbeyond\tpreposition\nboth\tdeterminer\nbut\tcoordinator\nconcerning\tpreposition\ndespite\tpreposition\ndown\tpreposition\nduring\tpreposition\neach\tdeterminer\nearlier\tadverb\neven\tadverb\never\tadverb\nevery\tdeterminer\neverybody\tpronoun\neveryone\tpronoun\nexcept\tpreposition\nexcluding\tpreposition\nfar\tadverb\nfurther\tadverb\nhe\tpronoun\nher\tdeterminer\nhere\tadverb\nherself\tpronoun\nhim\tpronoun\nhimself\tpronoun\nhis\tdeterminer\nhow\tconjunction\nhowever\tadverb\ni\tpronoun\nif\tconjunction\nincluding\tpreposition\ninside\tpreposition\ninstead\tadverb\nit\tpronoun\nits\tdeterminer\nitself\tpronoun\njust\tadverb\nlater\tadverb\nless\tadverb\nlike\tpreposition\nmany\tdeterminer\nme\tpronoun\nmeanwhile\tadverb\nmore\tadverb\nmost\tadverb\nmy\tdeterminer\nnearly\tadverb\nnever\tadverb\nnevertheless\tadverb\nno\tdeterminer\nnobody\tpronoun\nnor\tcoordinator\nnot\tadverb\nnothing\tpronoun\nnow\tadverb\noff\tpreposition\noften\tadverb\nonce\tconjunction\none\tpronoun\nonly\tadverb\nonto\tpreposition\nor\tcoordinator\nothers\tpronoun\nour\tdeterminer\nout\tadverb\nover\tpreposition\npast\tpreposition\nper\tpreposition\nperhaps\tadverb\nprovided\tconjunction\nquite\tadverb\nrather\tadverb\nregarding\tpreposition\nseveral\tdeterminer\nshe\tpronoun\nsince\teither\nso\tconjunction\nsome\tdeterminer\nsomebody\tpronoun\nsomeone\tpronoun\nsomething\tpronoun\nsoon\tadverb\nstill\tadverb\nsuch\tdeterminer\nthan\teither\nthat\tthat\ntheir\tdeterminer\nthem\tpronoun\nthemselves\tpronoun\nthen\tcoordinator\nthere\tpronoun\nthese\tdeterminer\nthey\tpronoun\nthis\tdeterminer\nthose\tdeterminer\nthough\tconjunction\ntill\teither\ntoday\tadverb\ntogether\tadverb\ntomorrow\tadverb\ntonight\tadverb\ntoo\tadverb\nunder\tpreposition\nunless\tconjunction\nunlike\tpreposition\nuntil\teither\nup\tpreposition\nupon\tpreposition\nus\tpronoun\nversus\tpreposition\nvery\tadverb\nwe\tpronoun\nwell\tadverb\nwhat\tconjunction\nwhen\tconjunction\nwhenever\tconjunction\nwhere\tconjunction\nwhereas\tconjunction\nwhether\tconjunction\nwhich\trelative\nwhile\tconjunction\nwhilst\tconjunction\nwho\trelative\nwhom\trelative\nwhose\trelative\nwhy\tconjunction\nwith\tpreposition\nwithin\tpreposition\nwithout\tpreposition\nworth\tpreposition\nyesterday\tadverb\nyet\tcoordinator\nyou\tpronoun\nyour\tdeterminer");

/** Letters before the town of a football club: `FC Basel`. (`lists/words/club-letters.txt`) */
export const CLUB_LETTERS: ReadonlySet<string> = setOf("ac\nafc\nas\ncd\ncska\nfc\nfk\nnk\nrc\nrcd\nsc\nsv\nud\nvfb\nvfl");

/** What the names of programs, queries and settings end with. Those of pages (php, asp, jsp) are none. (`lists/words/code-endings.txt`) */
export const CODE_ENDINGS: ReadonlySet<string> = setOf("bash\nbat\nbib\nc\ncc\ncpp\ncs\ngo\nh\nhpp\nini\njava\njl\nkt\nlua\npl\npm\nps1\npy\nr\nrb\nrs\nscala\nsh\nsql\nswift\ntex\ntoml\nyaml\nyml\nzsh");

/** Words of posts that many posts have, so that sharing them says nothing: `deputy`, `head`, `of`. (`lists/words/common-post-words.txt`) */
export const COMMON_POST_WORDS: ReadonlySet<string> = setOf("acting\nand\nassistant\nat\nchief\ndeputy\nfor\nformer\ngeneral\nhead\nin\nnew\nof\nsenior\nthe\nto");

/** What browsers and office programs end the name of the folder with that they save beside a page, by the language of the program. (`lists/words/companion-folders.txt`) */
export const COMPANION_FOLDERS: ReadonlySet<string> = setOf("-dateien\n-filer\n.files\n_archivos\n_arquivos\n_bestanden\n_bylos\n_dateien\n_datoteke\n_dosyalar\n_elemei\n_failid\n_fails\n_fajlovi\n_ficheiros\n_fichiers\n_file\n_filer\n_files\n_fisiere\n_fitxategiak\n_fitxers\n_fișiere\n_pliki\n_soubory\n_subory\n_tiedostot\n_αρχεία\n_файли\n_файлы\n_ファイル");

/** What the buttons of a notice of consent do. (`lists/words/consent-acts.txt`) */
export const CONSENT_ACTS: ReadonlySet<string> = setOf("about\naccept\naccepting\nadditional\nagree\nall\nallow\nanalytics\nand\nbanner\nchange\nchoices\nclick\nclose\nconfirm\nconsent\ncontinue\ncookie\ncookies\ncustomise\ncustomize\ndecline\ndeny\ndetails\ndismiss\nessential\nextra\nfind out\nfunctional\ngot\nhide\ni\ninformation\nit\nlearn\nlegal\nlet us\nlist of\nmanage\nmarketing\nme\nmessage\nmore\nnecessary\nno\noff\nok\nokay\non\nonly\noptional\noptions\nour\npartners\npolicy\npreferences\nprivacy\nproceed\npurposes\nread\nrefuse\nreject\nreview\nsave\nsee\nset\nsettings\nshow\ntake\ntap\nterms\nthanks\nthis\nto\nturn\nunderstand\nuse\nvendors\nview\nwe\nwhat\nwithout\nyes");

/** What a notice of consent is about. (`lists/words/consent-matters.txt`) */
export const CONSENT_MATTERS: ReadonlySet<string> = setOf("ad partners\nadvertising partners\nbrowsing data\nccpa\nconsent\ncookie\ncookie notice\ncookie policy\ncookie preferences\ncookie settings\ncookies\ndata protection policy\ngdpr\nlegitimate interest\nlegitimate interests\npersonal data\npersonal information\npersonalised ads\npersonalised advertising\npersonalized ads\npersonalized advertising\nprivacy center\nprivacy centre\nprivacy choices\nprivacy manager\nprivacy notice\nprivacy policies\nprivacy policy\nprivacy preferences\nprivacy settings\nprivacy statement\nsimilar technologies\nsmall files\nthird-party content\ntrackers\ntracking technologies\nunique identifiers\nvendors\nyour data\nyour device\nyour privacy");

/** Sorts of areas with a council, as words of its name: `Thornley Borough Council`; alone before `council` they name none. (`lists/words/council-sorts.txt`) */
export const COUNCIL_SORTS: ReadonlySet<string> = setOf("borough\ncity\ncounty\ndistrict\nlocal\nmetropolitan\nparish\ntown\nunitary");

/** Behind a council’s name: the thing and not the body is meant, `Bradford council tax rose`. (`lists/words/council-things.txt`) */
export const COUNCIL_THINGS: ReadonlySet<string> = setOf("block\nestate\nestates\nflat\nflats\nhome\nhomes\nhouse\nhouses\nhousing\ntax\ntaxes");

/** Words before `Council` that make it none that councillors sit on. (`lists/words/councils-of-no-place.txt`) */
export const COUNCILS_OF_NO_PLACE: ReadonlySet<string> = setOf("Arts\nBritish\nDesign\nFilm\nGeneral\nMedical\nMuslim\nNursing\nPress\nPrivy\nResearch\nSecurity\nSport\nSports");

/** Behind four figures that count them, and are no year then: `2000 officers`. (`lists/words/counted-things.txt`) */
export const COUNTED_THINGS: ReadonlySet<string> = setOf("acres\nbillion\nblock\nbst\ncases\nchildren\ncopies\ncubic\ndays\ndifferent\ndollars\neuros\nfeet\nfewer\nft\ngmt\nhectares\nhomes\nhours\nhrs\njobs\nkg\nkilos\nkm\nlitres\nmembers\nmen\nmeters\nmetres\nmiles\nmillion\nmonths\nmore\nmw\nnew\nofficers\nor so\nother\nothers\npages\npatients\npeople\nper cent\npercent\npersons\npieces\npoint\npoints\npolice\nposts\npounds\npupils\nseats\nsoldiers\nsquare\nstaff\nstrong\nstudents\ntimes\ntonnes\ntons\ntroops\nunits\nvotes\nw\nweeks\nwomen\nwords\nworkers\nyards\nyears");

/** What stands for a currency before a figure, besides signs and codes: `Rs 20`. (`lists/words/currencies-before-figures.tsv`) */
export const CURRENCIES_BEFORE_FIGURES: ReadonlyMap<string, "INR" | "MYR" | "USD"> = mapOf("dollar\tUSD\nmalaysian ringgit\tMYR\nringgit\tMYR\nrm\tMYR\nrs\tINR\nrs.\tINR");

/** Codes of currencies (ISO 4217, and BTC) that are read before or behind a sum: `GBP 27 million`, `5m USD`. (`lists/words/currency-codes.txt`) */
export const CURRENCY_CODES: ReadonlySet<string> = setOf("aed\naud\nbgn\nbrl\nbtc\ncad\nchf\nclp\ncny\ncop\nczk\ndkk\negp\neur\ngbp\nhkd\nhuf\nidr\nils\ninr\nisk\njpy\nkes\nkrw\nkwd\nlkr\nmxn\nmyr\nngn\nnok\nnzd\nphp\npkr\npln\nqar\nron\nrub\nsar\nsek\nsgd\nthb\ntry\ntwd\nuah\nusd\nzar");

/** What a sum of money is told in, each name with its currency (`?` where two share it: Norwegian or Danish kroner) and what one is worth in it. (`lists/words/currency-names.tsv`) */
export const CURRENCY_NAMES: readonly Readonly<Record<"name" | "currency" | "worth", string>>[] = tableOf(["name", "currency", "worth"], "american cent\tUSD\t0.01\namerican cents\tUSD\t0.01\namerican dollar\tUSD\t1\namerican dollars\tUSD\t1\naustralian cent\tAUD\t0.01\naustralian cents\tAUD\t0.01\naustralian dollar\tAUD\t1\naustralian dollars\tAUD\t1\nbitcoin\tBTC\t1\nbitcoins\tBTC\t1\nbrazilian reais\tBRL\t1\nbritish pound\tGBP\t1\nbritish pounds\tGBP\t1\nbuck\tUSD\t1\nbucks\tUSD\t1\nc\tUSD\t0.01\ncanadian cent\tCAD\t0.01\ncanadian cents\tCAD\t0.01\ncanadian dollar\tCAD\t1\ncanadian dollars\tCAD\t1\ncent\tUSD\t0.01\ncents\tUSD\t0.01\nchinese yuan\tCNY\t1\ndanish krone\tDKK\t1\ndanish kroner\tDKK\t1\ndeutsche marks\tDEM\t1\ndimes\tUSD\t0.1\ndinar\tKWD\t1\ndinars\tKWD\t1\ndirham\tAED\t1\ndirhams\tAED\t1\ndollar\tUSD\t1\ndollars\tUSD\t1\ndrachma\tGRD\t1\ndrachmas\tGRD\t1\ndutch guilder\tNLG\t1\ndutch guilders\tNLG\t1\negyptian pound\tEGP\t1\negyptian pounds\tEGP\t1\negyptianpound\tEGP\t1\negyptianpounds\tEGP\t1\nemirati dirham\tAED\t1\nemirati dirhams\tAED\t1\neuro\tEUR\t1\neuro cent\tEUR\t0.01\neuro cents\tEUR\t0.01\neurocent\tEUR\t0.01\neurocents\tEUR\t0.01\neuros\tEUR\t1\nfinnish markka\tFIM\t1\nfranc\tFRF\t1\nfrancs\tFRF\t1\ngeneh\tEGP\t1\ngerman marks\tDEM\t1\nguilder\tNLG\t1\nguilders\tNLG\t1\nhong kong dollar\tHKD\t1\nhong kong dollars\tHKD\t1\nicelandic krona\tISK\t1\nindian rupee\tINR\t1\nindian rupees\tINR\t1\niranian rial\tIRR\t1\niranian rials\tIRR\t1\niraqi dinar\tIQD\t1\niraqi dinars\tIQD\t1\nirish punt\tIEP\t1\nirish punts\tIEP\t1\nisraeli shekel\tILS\t1\nisraeli shekels\tILS\t1\njapanese yen\tJPY\t1\nkrona\tSEK\t1\nkroner\t?\t1\nkronor\tSEK\t1\nkuwaiti dinar\tKWD\t1\nkuwaiti dinars\tKWD\t1\nl.e\tEGP\t1\nl.e.\tEGP\t1\nlebanese pound\tLBP\t1\nlebanese pounds\tLBP\t1\nmalaysia ringgit\tMYR\t1\nmalaysia ringgits\tMYR\t1\nmalaysian ringgit\tMYR\t1\nmalaysian ringgits\tMYR\t1\nmarkka\tFIM\t1\nmarks\tDEM\t1\nmexican peso\tMXN\t1\nmexican pesos\tMXN\t1\nnaira\tNGN\t1\nnew zealand dollar\tNZD\t1\nnew zealand dollars\tNZD\t1\nnickels\tUSD\t0.05\nnigerian naira\tNGN\t1\nnorwegian krone\tNOK\t1\nnorwegian kroner\tNOK\t1\npakistani rupee\tPKR\t1\npakistani rupees\tPKR\t1\npence\tGBP\t0.01\npennies\tGBP\t0.01\npenny\tGBP\t0.01\npeseta\tESP\t1\npesetas\tESP\t1\npolish zloty\tPLN\t1\npolish zlotys\tPLN\t1\npound\tGBP\t1\npound sterling\tGBP\t1\npounds\tGBP\t1\npounds sterling\tGBP\t1\npunts\tIEP\t1\nqatari riyal\tQAR\t1\nqatari riyals\tQAR\t1\nquid\tGBP\t1\nrand\tZAR\t1\nreais\tBRL\t1\nrenminbi\tCNY\t1\nrial\tIRR\t1\nrials\tIRR\t1\nringgit\tMYR\t1\nringgits\tMYR\t1\nriyal\tSAR\t1\nriyals\tSAR\t1\nrmb\tCNY\t1\nrouble\tRUB\t1\nroubles\tRUB\t1\nruble\tRUB\t1\nrubles\tRUB\t1\nrupee\tINR\t1\nrupees\tINR\t1\nrussian rouble\tRUB\t1\nrussian roubles\tRUB\t1\nrussian ruble\tRUB\t1\nrussian rubles\tRUB\t1\nsaudi riyal\tSAR\t1\nsaudi riyals\tSAR\t1\nsen\tMYR\t0.01\nsens\tMYR\t0.01\nshekel\tILS\t1\nshekels\tILS\t1\nsingapore dollar\tSGD\t1\nsingapore dollars\tSGD\t1\nsouth african rand\tZAR\t1\nsouth korean won\tKRW\t1\nsri lankan rupee\tLKR\t1\nsri lankan rupees\tLKR\t1\nsterling\tGBP\t1\nswedish krona\tSEK\t1\nswedish kronor\tSEK\t1\nswiss franc\tCHF\t1\nswiss francs\tCHF\t1\nturkish lira\tTRY\t1\nu.s. dollar\tUSD\t1\nu.s. dollars\tUSD\t1\nuae dirham\tAED\t1\nuae dirhams\tAED\t1\nunited states dollar\tUSD\t1\nunited states dollars\tUSD\t1\nus cent\tUSD\t0.01\nus cents\tUSD\t0.01\nus dollar\tUSD\t1\nus dollars\tUSD\t1\nwon\tKRW\t1\nyen\tJPY\t1\nyuan\tCNY\t1\nzloty\tPLN\t1\nzlotys\tPLN\t1");

/** Signs before or behind a sum, with the currency that the British press means by them. (`lists/words/currency-signs.tsv`) */
export const CURRENCY_SIGNS: ReadonlyMap<string, "BTC" | "EUR" | "GBP" | "INR" | "JPY" | "KRW" | "LAK" | "RUB" | "TRY" | "USD"> = mapOf("$\tUSD\n£\tGBP\n¥\tJPY\n₩\tKRW\n€\tEUR\n₭\tLAK\n₹\tINR\n₺\tTRY\n₽\tRUB\n₿\tBTC");

/** Words before a day that say whether a page was published or changed on it, in the languages of its readers. (`lists/words/day-labels.tsv`) */
export const DAY_LABELS: ReadonlyMap<string, "modified" | "published"> = mapOf("actualisé\tmodified\nactualización\tmodified\nactualizado\tmodified\nadded\tpublished\naggiornato\tmodified\naktualisiert\tmodified\naktualisierung\tmodified\naktualizacja\tmodified\namended\tmodified\natualizado\tmodified\nbearbeitet\tmodified\nbijgewerkt\tmodified\nchanged\tmodified\nchecked\tmodified\ncorrected\tmodified\ncreated\tpublished\ndate\tpublished\nedited\tmodified\nerschienen\tpublished\nerstellt\tpublished\nfirst\tpublished\ngeplaatst\tpublished\ngepubliceerd\tpublished\ngeschrieben\tpublished\ngewijzigd\tmodified\ngeändert\tmodified\nissued\tpublished\njour\tmodified\njulkaistu\tpublished\nmodificado\tmodified\nmodificato\tmodified\nmodified\tmodified\nmodifié\tmodified\nopdateret\tmodified\noppdatert\tmodified\nopublikowano\tpublished\noriginally\tpublished\nposted\tpublished\npubblicato\tpublished\npublicación\tpublished\npublicado\tpublished\npublication\tpublished\npublicerad\tpublished\npubliceret\tpublished\npublikacja\tpublished\npublisert\tpublished\npublish\tpublished\npublished\tpublished\npublié\tpublished\npäivitetty\tmodified\nrelease\tpublished\nreleased\tpublished\nreviewed\tmodified\nrevised\tmodified\nsubmitted\tpublished\nupdate\tmodified\nupdated\tmodified\nuppdaterad\tmodified\nveröffentlicht\tpublished\nwritten\tpublished\nänderung\tmodified");

/** Decades by their name, with their first year. (`lists/words/decades.tsv`) */
export const DECADES: ReadonlyMap<string, number> = numbersOf("eighties\t80\nfifties\t50\nforties\t40\nnineties\t90\nnoughties\t0\nseventies\t70\nsixties\t60\nthirties\t30\ntwenties\t20");

/** Adjectives before a noun that is also the form of a verb: `new report`, `their early pledge`. (`lists/words/describing-adjectives.txt`) */
export const DESCRIBING_ADJECTIVES: ReadonlySet<string> = setOf("annual\nbig\nearly\nfinal\nfirst\nfull\ngood\ngreat\nhigh\nindependent\ninitial\nlast\nlate\nlatest\nlocal\nlong\nmain\nmajor\nmore\nnational\nnew\nnext\nofficial\nold\nother\nown\npublic\nrecent\nsame\nsingle\nsmall\nspecial\nsuch");

/** Nouns behind `the` that describe somebody named before: `the striker said`. (`lists/words/describing-nouns.txt`) */
export const DESCRIBING_NOUNS: ReadonlySet<string> = setOf("actor\nactress\namerican\nathlete\naustralian\nauthor\nboxer\nbriton\ncentre-back\ncentre-half\nchampion\ncyclist\ndefender\nenglishman\nfly-half\nfrenchman\nfrontman\nfull-back\ngerman\ngoalkeeper\ngolfer\nirishman\nitalian\njockey\nmidfielder\nnovelist\npensioner\nplayer\nscot\nscotsman\nscrum-half\nsinger\nskipper\nspaniard\nsprinter\nstar\nstriker\nteenager\nveteran\nwelshman\nwidow\nwidower\nwinger");

/** What one does to bodies alone, as a verb before their name: `acquired X`. (`lists/words/does-to-bodies.txt`) */
export const DOES_TO_BODIES: ReadonlySet<string> = setOf("acquire\nacquired\nacquires\nacquiring\nbought\nbuy\nbuying\nco-founded\nfounded\nmerging\nnationalise\nown\nowned\nowns\nprivatise\npurchased\nregulates\nruns\nsued\nsuing");

/** Letters before a dollar sign: `US$`, `A$`. (`lists/words/dollar-letters.tsv`) */
export const DOLLAR_LETTERS: ReadonlyMap<string, "AUD" | "BRL" | "CAD" | "HKD" | "MXN" | "NZD" | "SGD" | "USD"> = mapOf("a\tAUD\nau\tAUD\naud\tAUD\nc\tCAD\nca\tCAD\ncad\tCAD\ncan\tCAD\nhk\tHKD\nmxn\tMXN\nnz\tNZD\nr\tBRL\ns\tSGD\nus\tUSD\nusd\tUSD");

/** What only bodies do to something, as a participle: `owned by X`. (`lists/words/done-by-bodies.txt`) */
export const DONE_BY_BODIES: ReadonlySet<string> = setOf("acquired\nbought\ncommissioned\ndeveloped\ndistributed\nemployed\nfunded\ninsured\nmanufactured\nmarketed\noperated\nowned\npublished\nsponsored\nsupplied\ntaken-over");

/** What somebody does or has for a team, before `for`: `scored for Bolton`. (`lists/words/done-for-teams.txt`) */
export const DONE_FOR_TEAMS: ReadonlySet<string> = setOf("appearances\ndebut\ngoals\nplay\nplayed\nplaying\nplays\nscored\nsign\nsigned\ntries");

/** What is done to bodies alone, as a participle: `X was founded`. (`lists/words/done-to-bodies.txt`) */
export const DONE_TO_BODIES: ReadonlySet<string> = setOf("acquired\nbought\nestablished\nfloated\nfounded\nheadquartered\nincorporated\nliquidated\nlisted\nmerged\nnationalised\nowned\nprivatised\npurchased\nrebranded\ntaken-over");

/** Behind a figure without a space: its ordinal ending, its unit, its magnitude; `7digital` is a name, `90mph` none. (`lists/words/endings-of-figures.txt`) */
export const ENDINGS_OF_FIGURES: ReadonlySet<string> = setOf("am\nbillion\nbn\ncc\ncm\nday\ndays\nft\ngb\nhour\nhours\nhp\nhr\nhrs\nhz\nin\nkb\nkg\nkm\nkph\nkw\nlb\nlbs\nmb\nmetre\nmetres\nmg\nmillion\nmin\nmins\nml\nmm\nmn\nmonth\nmonths\nmp\nmph\nnd\noz\npm\nrd\nsec\nsecs\nst\ntb\nth\ntn\nwd\nweek\nweeks\nyds\nyear\nyears");

/** Last words of contests, prizes, fairs and laws, which are named after bodies and places and are none. (`lists/words/event-endings.txt`) */
export const EVENT_ENDINGS: ReadonlySet<string> = setOf("accord\nact\nagenda\nagreement\naward\nawards\nbill\nchallenge\nchampionship\nchampionships\nclassic\nconvention\ncup\nday\nderby\nfestival\nfinal\nfinals\ngames\nhandicap\nlectures\nlist\nmarathon\nmasters\nnations\nolympics\nopen\nplan\nplate\nprix\nprize\nseries\nsevens\nshield\nstakes\ntop\ntour\ntreaty\ntrophy");

/** Forms that only a whole clause has, so that what stands before `X said` is one. (`lists/words/finite-verbs.txt`) */
export const FINITE_VERBS: ReadonlySet<string> = setOf("are\naren't\nbe\nbeen\ncan\ncan't\ncannot\ncould\ncouldn't\ndid\ndidn't\ndo\ndoes\ndon't\nhad\nhadn't\nhas\nhasn't\nhave\nhaven't\nhe'd\nis\nisn't\nit'd\nmay\nmight\nmust\nshe'd\nshould\nthere\nthey'd\nthey're\nwas\nwasn't\nwere\nweren't\nwill\nwon't\nwould\nwouldn't");

/** What ends the name of a firm, not of what is named after somebody (a trust, a foundation). (`lists/words/firm-endings.txt`) */
export const FIRM_ENDINGS: ReadonlySet<string> = setOf("co\ncompany\ncorp\ncorporation\ngroup\nholdings\ninc\nlimited\nllc\nllp\nltd\nplc");

/** Before `at`, `in` or `of` and a name that a person could have: what makes a firm of it (`analyst at`, `shares in`). (`lists/words/firm-posts.txt`) */
export const FIRM_POSTS: ReadonlySet<string> = setOf("analyst\nanalysts\nbroker\nbrokers\nchairman\nchairwoman\nco-founder\ncustomers\neconomist\neconomists\nemployees\nexecutive\nfounder\nshares\nstake\nstakes\nstrategist\nsubsidiary\ntrader\ntraders");

/** Behind a name: it is a firm’s, for only firms have these. (`lists/words/firm-property.txt`) */
export const FIRM_PROPERTY: ReadonlySet<string> = setOf("bonds\nbranches\ncustomers\nemployees\nfranchise\ninvestors\noutlets\nplc\nshareholders\nshares\nshops\nstock\nstores\nsubsidiary");

/** Nouns before a firm’s name that no person follows; `maker` is not among them (`games maker Ann Pryce`). (`lists/words/firm-sorts.txt`) */
export const FIRM_SORTS: ReadonlySet<string> = setOf("agency\nairline\nbank\nchain\ncharity\ncompany\nconsultancy\nfirm\ngiant\ngroup\ninsurer\nmagazine\nnewspaper\nsupermarket\nthinktank\nunion\nwebsite");

/** Words with a capital that open a post behind a firm's name and open no sentence there: `Marlow Inc. Chairman Ann Pryce`. (`lists/words/firm-titles.txt`) */
export const FIRM_TITLES: ReadonlySet<string> = setOf("ceo\ncfo\nchairman\nchairwoman\nchief\ncoo\nfounder\nmanaging\nspokesman\nspokeswoman");

/** Prepositions, conjunctions and articles that stand inside names and between them, each with the class of unit that patterns name. (`lists/words/function-words.tsv`) */
export const FUNCTION_WORDS: ReadonlyMap<string, "a" | "ampersand" | "and" | "by" | "for" | "from" | "in" | "of" | "the"> = mapOf("&\tampersand\na\ta\nacross\tin\nan\ta\nand\tand\nanother\ta\naround\tin\nat\tin\nbetween\tin\nby\tby\nfor\tfor\nfrom\tfrom\nin\tin\ninto\tin\nnear\tin\nof\tof\non\tin\noutside\tin\nthe\tthe\nthrough\tin\nthroughout\tin\nto\tfrom\ntowards\tin\nvia\tin");

/** Auxiliaries before `be` and a verb, of what lies ahead: `will be held`, `can't be held`. (`lists/words/future-auxiliaries.txt`) */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = setOf("'ll\ncan\ncannot\ncould\nmay\nmight\nmust\nn't\nshall\nshould\nwill\nwould");

/** Listed as given names, but in the press a make, a prize, a party, a faith, a people. (`lists/words/given-names-of-things.txt`) */
export const GIVEN_NAMES_OF_THINGS: ReadonlySet<string> = setOf("africa\najax\nalfa\nalias\namadeus\namerica\nangel\nasia\nbeauty\nblaze\nbritain\nchandon\nchina\ncuba\ndell\ndelta\ndestiny\neuro\nhalo\nheaven\nindia\nipad\nislam\nkinsey\nlegend\nlexus\nmac\nmaverick\nmercedes\nmilan\nnirvana\nnova\nocean\noscar\noscars\nothello\nparis\nphoenix\nporsche\nrio\nriver\nroma\nroyal\nsanta\nsky\nthai\ntitan\ntories\ntory\ntrinity\nvegas\nxbox\nxenon\nzed");

/** Heads that with `the` and a capital stand for the body just named: `the Trust`. (`lists/words/heads-for-bodies.txt`) */
export const HEADS_FOR_BODIES: ReadonlySet<string> = setOf("academy\nagency\nalliance\nassociation\nauthority\nbank\nboard\ncharity\nclub\ncollege\ncommission\ncommittee\ncompany\ncorporation\ncouncil\ndepartment\nfederation\nforum\nfoundation\nhospital\ninstitute\ninstitution\nlaboratory\nleague\nlibrary\nministry\nmuseum\nnetwork\norchestra\npartnership\nschool\nsociety\ntheatre\ntrust\nunion\nuniversity");

/** Days with a name, as the British and American press use them, each with the day that it falls on: `25 december`, `2nd sunday of november`, so many days from `easter`, from the `early may`, `late spring` or `late summer` bank holiday. Apostrophes, and the stops of `st`, `dr` and `jr`, may be missing or there. (`lists/words/holidays.tsv`) */
export const HOLIDAYS: ReadonlyMap<string, string> = mapOf("all saints' day\t1 november\nanzac day\t25 april\napril fool's day\t1 april\narmistice day\t11 november\nascension day\teaster +39\nash wednesday\teaster -46\naugust bank holiday\tlate summer\naugust bank holiday monday\tlate summer\nbastille day\t14 july\nblack friday\t4th thursday of november +1\nbonfire night\t5 november\nboxing day\t26 december\nburns night\t25 january\nchristmas\t25 december\nchristmas day\t25 december\nchristmas eve\t24 december\ncivil rights day\t3rd monday of january\ncolumbus day\t2nd monday of october\ncovenant thu\teaster -3\ncovenant thursday\teaster -3\ncyber monday\t4th thursday of november +4\ndr martin luther king day\t3rd monday of january\ndr martin luther king jr day\t3rd monday of january\ndr martin luther king jr's day\t3rd monday of january\ndr martin luther king's day\t3rd monday of january\nearly may bank holiday\tearly may\nearly may bank holiday monday\tearly may\nearth day\t22 april\neaster\teaster +0\neaster day\teaster +0\neaster monday\teaster +1\neaster saturday\teaster -1\neaster sunday\teaster +0\nfather's day\t3rd sunday of june\ngood friday\teaster -2\nguy fawkes\t5 november\nguy fawkes day\t5 november\nguy fawkes night\t5 november\nhallowe'en\t31 october\nhogmanay\t31 december\nholocaust memorial day\t27 january\nholy saturday\teaster -1\nholy thu\teaster -3\nholy thursday\teaster -3\nindependence day\t4 july\njuneteenth\t19 june\nlabor day\t1st monday of september\nlabour day\t1st monday of september\nlate august bank holiday\tlate summer\nlate august bank holiday monday\tlate summer\nlate spring bank holiday\tlate spring\nlate spring bank holiday monday\tlate spring\nlate summer bank holiday\tlate summer\nlate summer bank holiday monday\tlate summer\nlate whit bank holiday\tlate spring\nlate whit bank holiday monday\tlate spring\nmartin luther king day\t3rd monday of january\nmartin luther king jr day\t3rd monday of january\nmartin luther king jr's day\t3rd monday of january\nmartin luther king's day\t3rd monday of january\nmaundy thu\teaster -3\nmaundy thursday\teaster -3\nmay day\t1 may\nmay day bank holiday\tearly may\nmay day bank holiday monday\tearly may\nmemorial day\tlast monday of may\nmlk day\t3rd monday of january\nmonday of the holy spirit\teaster +50\nmother's day\teaster -21\nmother's sunday\teaster -21\nmothering day\teaster -21\nmothering sunday\teaster -21\nnew year's\t1 january\nnew year's day\t1 january\nnew year's eve\t31 december\npalm sunday\teaster -7\npancake day\teaster -47\npentecost\teaster +49\npresidents' day\t3rd monday of february\nremembrance day\t11 november\nremembrance sunday\t2nd sunday of november\nsaint andrew's day\t30 november\nsaint david's day\t1 march\nsaint george's day\t23 april\nsaint paddy's day\t17 march\nsaint patrick's day\t17 march\nsaint valentine's day\t14 february\nshrove tuesday\teaster -47\nspring bank holiday\tlate spring\nspring bank holiday monday\tlate spring\nst andrew's day\t30 november\nst david's day\t1 march\nst george's day\t23 april\nst paddy's day\t17 march\nst patrick's day\t17 march\nst valentine's day\t14 february\nsummer bank holiday\tlate summer\nsummer bank holiday monday\tlate summer\nthanksgiving\t4th thursday of november\nthanksgiving day\t4th thursday of november\ntwelfth night\t5 january\nuk mother's day\teaster -21\nuk mothering sunday\teaster -21\nvalentine's day\t14 february\nve day\t8 may\nveterans day\t11 november\nvj day\t15 august\nwhit bank holiday\tlate spring\nwhit bank holiday monday\tlate spring\nwhit monday\teaster +50\nwhit sunday\teaster +49\nwhite sunday\teaster +49\nwhitmonday\teaster +50\nwhitsunday\teaster +49\nworld vegan day\t1 november\nxmas\t25 december\nxmas day\t25 december");

/** Elements of HTML with which a page or a piece of one begins; another name before anything else is other XML. (`lists/words/html-elements.txt`) */
export const HTML_ELEMENTS: ReadonlySet<string> = setOf("a\nabbr\naddress\narticle\naside\nb\nbase\nblockquote\nbody\nbr\nbutton\ncenter\ndd\ndetails\ndiv\ndl\ndt\nem\nfieldset\nfigure\nfont\nfooter\nform\nh1\nh2\nh3\nh4\nh5\nh6\nhead\nheader\nhgroup\nhr\nhtml\ni\niframe\nimg\nins\nlabel\nli\nlink\nmain\nmeta\nnav\nnoscript\nol\np\npicture\npre\nscript\nsection\nsmall\nspan\nstrong\nstyle\nsup\ntable\ntbody\ntd\nth\ntime\ntitle\ntr\nu\nul\nvideo");

/** What only people do, in the press: behind two unlisted words these make a person of them. (`lists/words/human-verbs.txt`) */
export const HUMAN_VERBS: ReadonlySet<string> = setOf("appeared\nbeat\nbeats\nblogged\nconfessed\ndied\ndies\ndrove\ndrowned\ngraduated\ngrew\njoined\njoked\nlaughed\nlived\nlives\nmarried\nplayed\nplays\npleaded\nresigned\nretired\nsang\nscored\nscores\nsigned\nsings\nsmiled\nstarred\nstars\nstudied\ntestified\ntweeted\nvanished\nwept\nwrites\nwrote");

/** With a capital before a hyphen they are part of the word behind it and no name: `Co-founder`, not `London-based`. (`lists/words/hyphen-prefixes.txt`) */
export const HYPHEN_PREFIXES: ReadonlySet<string> = setOf("Anti\nCo\nEx\nMid\nNon\nOver\nPre\nPro\nRe\nSelf\nSemi\nSub\nUnder\nVice");

/** Participles, and pasts, that the conjugator gives no plain form for. (`lists/words/irregular-participles.tsv`) */
export const IRREGULAR_PARTICIPLES: ReadonlyMap<string, string> = mapOf("arisen\tarise\nawoken\tawake\nbeaten\tbeat\nbefallen\tbefall\nbegun\tbegin\nbidden\tbid\nbitten\tbite\nblown\tblow\nborne\tbear\nbroken\tbreak\nburnt\tburn\nchosen\tchoose\ndealt\tdeal\ndrawn\tdraw\ndreamt\tdream\ndriven\tdrive\ndrunk\tdrink\neaten\teat\nfallen\tfall\nflown\tfly\nforbidden\tforbid\nforegone\tforego\nforeseen\tforesee\nforgiven\tforgive\nforgotten\tforget\nforsaken\tforsake\nfrozen\tfreeze\ngiven\tgive\ngone\tgo\ngotten\tget\ngrown\tgrow\nhidden\thide\nknown\tknow\nleapt\tleap\nlearnt\tlearn\nlent\tlend\nmeant\tmean\nmistaken\tmistake\noutdone\toutdo\noutgrown\toutgrow\noverseen\toversee\novertaken\tovertake\noverthrown\toverthrow\nproven\tprove\nretaken\tretake\nrewritten\trewrite\nridden\tride\nrisen\trise\nrung\tring\nseen\tsee\nsewn\tsew\nshaken\tshake\nshown\tshow\nshrunk\tshrink\nsmelt\tsmell\nsown\tsow\nspelt\tspell\nspilt\tspill\nspoilt\tspoil\nspoken\tspeak\nstolen\tsteal\nstricken\tstrike\nstriven\tstrive\nsung\tsing\nsunk\tsink\nsworn\tswear\nswum\tswim\nswung\tswing\ntaken\ttake\nthrown\tthrow\ntorn\ttear\ntrodden\ttread\nundergone\tundergo\nundertaken\tundertake\nundone\tundo\nwithdrawn\twithdraw\nwithheld\twithhold\nwoken\twake\nworn\twear\nwoven\tweave\nwritten\twrite\nwrung\twring");

/** Labels that stand alone between paragraphs or over a headline and head no text. (`lists/words/labels-alone.txt`) */
export const LABELS_ALONE: ReadonlySet<string> = setOf("abbonati\nabonnez-vous\nabout sharing\nad feedback\nads by google\nadvertentie\nadvertisement\nadvertisement - scroll to continue\nadvertorial\nafter newsletter promotion\nalso in this section\nalso read\nanzeige\nanzeigen\narticle bookmarked\narticle comments\narticle share\narticle tools\narticles liés\narticoli correlati\nartikel drucken\nartikel teilen\nassine\nauch interessant\naudio\naudio description\nback to article\nback to top\nbildergalerie\nbreaking\nbreaking news\nclose panel\ncomentarios\ncomentários\ncomment now\ncommentaires\ncommenti\ncomments\ncompartilhar\ncompartilhe\ncompartir\ncondividi\nconnect with us\ncontinua após a publicidade\ndas könnte sie auch interessieren\ndelen\ndrucken\neditor's choice\neditor's pick\neditors' picks\nempfohlene artikel\nend of article\nend of story\netiquetas\nexclusive to subscribers\nexternal link\nexternal links\nfeatured promotions\nfeedback\nfollow us\nfollow us on\nfrom our archive\nfrom our partners\nfrom the archive\nfrom the archives\ngallery\ngerelateerde artikelen\ngoogle ads\nhave your say\nhide ad\nhide caption\nhot topics\ni più letti\nicon\nicymi\nimage copyright\nimage source\nimprimer\nimprimir\nin case you missed it\nin other news\nin pics\nin this section\nin this story\nin your area\njetzt abonnieren\njetzt anmelden\njoin the debate\njoin the discussion\njust in\nkommentare\nlatest\nlea también\nlee también\nlees ook\nleggi anche\nleia mais\nleia também\nles plus lus\nlesen sie auch\nlet us know\nlire aussi\nlire la suite\nlisten live\nlisten to article\nlisten to this article\nlisten to this story\nlive now\nlive updates\nlo más leído\nloading\nlocal news headlines\nmais lidas\nmeer over\nmeest gelezen\nmehr zum thema\nmeistgelesen\nmerken\nmore coverage\nmore from this author\nmore in news\nmore top stories\nmost commented\nmost shared\nmost viewed\nmots-clés\nmust read\nmust reads\nmás noticias\nnach oben\nnewsletter abonnieren\nnewsletter promo\nnewsletter signup\nnext article\nnext story\nnoticias relacionadas\nnow playing\nold polls\nopen navigation\nopinion poll\nother news\nother stories\nour network\npaid content\npartager\npartner content\npartner stories\nphoto gallery\nphoto stories\nphotos\npicture gallery\nplay audio\npopular articles\npopular stories\npopular topics\npotrebbe interessarti\nprevious article\nprevious next\nprevious story\npromoted\npubblicità\npublicidad\npublicidade\npublicité\npublished\npublisheddate\nquick links\nreacties\nread also\nread comments\nread later\nreageer\nrelated article\nrelated coverage\nrelated internet links\nrelated tags\nrelevant offers\nreport this ad\nreporter\nreporters\nreuse this content\nréagir\ns'abonner\nschlagworte\nschlagwörter\nshare\nshare page\nshares\nshow caption\nskip advertisement\nsocial sharing\nspecial offers\nsponsored\nstampa\nstay connected\nstay informed\nstory ends\nstory highlights\nstory saved\nstory tags\nstory tools\nsuggested stories\nsuggested topics\nsupported by\nsupported content\nsur le même sujet\nsuscríbete\nte puede interesar\nte recomendamos\nteilen\ntext size\ntools\ntop news\ntranslate\ntópicos relacionados\nuseful links\nveja também\nver más\nverwandte artikel\nvideo\nvideos\nview comments\nvisual stories\nvoir aussi\nwatch\nwatch live\nwatch more\nwatch now\nwatch the latest\nwatch the video\nwatch this\nwatch video\nweb stories\nweitere artikel\nweiterlesen\nwerbung\nyou may have missed\nyou may like\nzur startseite\nzurück zur startseite\nà la une\nà lire aussi\nähnliche artikel");

/** Small words that no text of some length in a language does without: enough of them, and no other question is asked. For languages of the islands that the detector of languages does not know, and for English. (`lists/words/languages-by-small-words.tsv`) */
export const LANGUAGES_BY_SMALL_WORDS: ReadonlyMap<string, "cy" | "en" | "ga"> = mapOf("a'r\tcy\nag\tga\nagus\tga\nam\tcy\nan\ten\nand\ten\nar\tcy\nare\ten\nas\ten\nat\ten\natá\tga\nbe\ten\nbeen\ten\nbhfuil\tga\nbhí\tga\nbod\tcy\nbut\ten\nby\ten\nbydd\tcy\nchun\tga\nei\tcy\neu\tcy\nfod\tcy\nfor\ten\nfrom\ten\ngan\tcy\ngo\tga\ngyda\tcy\nhad\ten\nhas\ten\nhave\ten\nhe\ten\nhefyd\tcy\nhis\ten\ni'r\tcy\niad\tga\nin\ten\nis\ten\nit\ten\nleis\tga\nmae\tcy\nmae'r\tcy\nmar\tga\nna\tga\nnid\tcy\nnot\ten\nníl\tga\no'r\tcy\noedd\tcy\nof\ten\non\ten\nond\tcy\nor\ten\nsaid\ten\nsan\tga\nseo\tga\nshe\ten\nsin\tga\nsna\tga\nsé\tga\nsí\tga\nthat\ten\nthe\ten\ntheir\ten\nthey\ten\nthis\ten\nto\ten\ntá\tga\nwas\ten\nwedi\tcy\nwere\ten\nwhich\ten\nwho\ten\nwill\ten\nwith\ten\ny\tcy\nym\tcy\nyn\tcy\nyr\tcy\nyw'r\tcy");

/** Words that tell that somebody leaves a post, verbs and nouns. (`lists/words/leaving-a-post.txt`) */
export const LEAVING_A_POST: ReadonlySet<string> = setOf("axed\ndeparted\ndeparture\ndismissed\nfired\nleave\nleaves\nleaving\nleft\nousted\nquit\nquits\nquitting\nremoved\nresign\nresignation\nresigned\nresigning\nresigns\nretire\nretired\nretires\nretiring\nsacked\nstand\nstanding\nstep\nstepped\nstepping\nsteps\nstood");

/** What the name of a body loses when it is told a second time: `PPS Group`, then `PPS`. (`lists/words/left-off-body-names.txt`) */
export const LEFT_OFF_BODY_NAMES: ReadonlySet<string> = setOf("ag\nairlines\nairways\nassociates\nbank\nco\ncommunications\ncompany\nconsultancy\nconsultants\nconsulting\ncorp\ncorporation\nelectronics\nenterprises\nentertainment\ngmbh\ngroup\nholdings\ninc\nincorporated\nindustries\ninsurance\ninternational\nlimited\nllc\nllp\nltd\nmotors\npartners\npharmaceuticals\npictures\nplc\npublishing\nrecords\nsa\nsecurities\nservices\nsoftware\nsolicitors\nsolutions\nstudios\nsystems\ntechnologies\ntelecom\nventures");

/** Words of a body’s name that say what sort of body it is; the press leaves them out: `Ash County Council`, `Ash Council`. (`lists/words/left-out-of-body-names.txt`) */
export const LEFT_OUT_OF_BODY_NAMES: ReadonlySet<string> = setOf("and\nborough\ncare\ncity\ncollege\ncommunity\ncompany\ncounty\ndistrict\nfoundation\ngeneral\ngroup\nhealth\nhospital\ninternational\nlimited\nlocal\nltd\nmetropolitan\nnational\nnhs\nplc\nprimary\nroyal\nteaching\nunitary\nuniversity");

/** Between a number and its unit of time: `two consecutive years`. (`lists/words/length-adjectives.txt`) */
export const LENGTH_ADJECTIVES: ReadonlySet<string> = setOf("additional\nbusiness\ncalendar\nconsecutive\nextra\nfull\nfurther\nlong\nmore\nstraight\nsuccessive\nwhole\nworking");

/** Units of time in ISO 8601: one of the unit, and the same in the smaller unit that takes its fractions. (`lists/words/lengths-of-units.tsv`) */
export const LENGTHS_OF_UNITS: readonly Readonly<Record<"unit" | "whole" | "parts", string>>[] = tableOf(["unit", "whole", "parts"], "century\tP100Y\tP100Y\nday\tP1D\tPT24H\ndecade\tP10Y\tP10Y\nfortnight\tP2W\tP14D\nhour\tPT1H\tPT60M\nmillennium\tP1000Y\tP1000Y\nminute\tPT1M\tPT60S\nmonth\tP1M\tP30D\nquarter\tP3M\tP3M\nsecond\tPT1S\tPT1S\nweek\tP1W\tP7D\nweekend\tP1D\tP1D\nyear\tP1Y\tP12M");

/** Tags of the lexicon of compromise that make a word a possible name. (`lists/words/lexicon-name-tags.txt`) */
export const LEXICON_NAME_TAGS: ReadonlySet<string> = setOf("City\nCountry\nFemaleName\nFirstName\nLastName\nMaleName\nMonth\nOrganization\nPerson\nPlace\nProperNoun\nRegion\nWeekDay");

/** Where someone is or lives: before in, at or near. (`lists/words/lives-at.txt`) */
export const LIVES_AT: ReadonlySet<string> = setOf("arrested\nbased\nborn\nburied\ndied\nheadquartered\nhoused\nkilled\nlive\nlived\nlives\nliving\nlocated\nraised\nresident\nresidents\nsettled\nsituated\nstationed\nstaying");

/** Letters behind a place that make a local body of it: `Watlington NPT`. (`lists/words/local-body-letters.txt`) */
export const LOCAL_BODY_LETTERS: ReadonlySet<string> = setOf("afc\nambulance\nbc\ncc\nccg\ncfc\nfc\nlhb\nmbc\nnpt\npct\npcts\nrfc\nsnt\nuhb\nymca\nywca");

/** What bodies do more often than people, as a verb behind their name: `X announced`. (`lists/words/loose-body-acts.txt`) */
export const LOOSE_BODY_ACTS: ReadonlySet<string> = setOf("agreed\nannounced\nbought\nbuys\nclaims\nconfirmed\ndeclined\nexpects\nforecast\nhopes\nissued\nlaunched\nlaunches\noffers\nowned\nplans\nposted\nposts\npredicts\nprovides\npublished\nreleased\nreported\nreports\nruns\nsold\nsuggested\nunveiled\nwarned");

/** What one has with a body more often than with a person: `a contract with X`. (`lists/words/loose-body-relations.txt`) */
export const LOOSE_BODY_RELATIONS: ReadonlySet<string> = setOf("assurance\nbid\ncontract\ncontracts\ndeal\nmerger\npartnership\nspokesman\nstaff\ntalks\ntie-up\nventure");

/** Sorts that stand before people's names and films' as often: only weak support right before a name. (`lists/words/loose-body-sorts.txt`) */
export const LOOSE_BODY_SORTS: ReadonlySet<string> = setOf("analysts\nbusiness\nchannel\nclub\ncollege\ndaily\ngroup\nhospital\nmovement\nmuseum\nnetwork\nparent\nparty\nrival\nrivals\nschool\nspecialist\nspecialists\nstation\ntheatre\nweekly");

/** What bodies do more often than people, as a participle: `used by X`. (`lists/words/loosely-done-by-bodies.txt`) */
export const LOOSELY_DONE_BY_BODIES: ReadonlySet<string> = setOf("backed\ncreated\nheaded\nlaunched\nmade\noffered\nordered\nproduced\nprovided\nreleased\nrun\nset-up\nsigned\nsold\nused");

/** Lower case behind a body’s place, as the last word of its name: `Redditch council`, `Hereford hospital`. (`lists/words/lower-heads.txt`) */
export const LOWER_HEADS: ReadonlySet<string> = setOf("authority\ncommittee\ncouncil\nhospital\nteam\ntrust\nuniversity");

/** What multiplies the number before it: `£5m`, `two lakh`, `10 grand`. (`lists/words/magnitudes.tsv`) */
export const MAGNITUDES: ReadonlyMap<string, number> = numbersOf("b\t1000000000\nbillion\t1000000000\nbillions\t1000000000\nbln\t1000000000\nbn\t1000000000\ncrore\t10000000\ncrores\t10000000\ngrand\t1000\nhundred\t100\nk\t1000\nlakh\t100000\nlakhs\t100000\nm\t1000000\nmil\t1000000\nmillion\t1000000\nmillions\t1000000\nmio\t1000000\nmln\t1000000\nmm\t1000000\nmn\t1000000\nt\t1000000000000\nthousand\t1000\ntn\t1000000000000\ntrillion\t1000000000000\ntrillions\t1000000000000\ntrn\t1000000000000");

/** Last words of the names that papers, stations, sites and agencies set above a page. (`lists/words/masthead-endings.txt`) */
export const MASTHEAD_ENDINGS: ReadonlySet<string> = setOf("advertiser\nadvocate\nargus\nassociation\nbeacon\nbugle\nbulletin\nchronicle\ncitizen\nclarion\ncourier\ndemocrat\ndispatch\necho\nenquirer\nexaminer\nexpress\ngazette\nglobe\nguardian\nherald\nindependent\ninquirer\njournal\nleader\nledger\nmail\nmercury\nmessenger\nmirror\nnews\nnewswire\nobserver\npioneer\npost\npress\nradio\nscotsman\nsentinel\nstandard\nstar\nstatesman\nsun\ntelegraph\ntimes\ntribune\nweekly");

/** Before four figures that may be a year and may be a number: `of 2012`, `the 2012`. (`lists/words/may-be-before-years.txt`) */
export const MAY_BE_BEFORE_YEARS: ReadonlySet<string> = setOf("a\nabout\nafter\nahead of\nand\naround\nbefore\nbetween\nbut not\ncirca\nfor\nfrom\nher\nhis\ninto\nits\nlast in\nnot\nof\non\nor\nour\nthan\nthe\ntheir\nthis\nthrough\nto");

/** What a menu says of itself or asks the reader to do; nothing of it heads an article. (`lists/words/menu-phrases.txt`) */
export const MENU_PHRASES: ReadonlySet<string> = setOf("back to list\nback to news\nback to report\nbrowse\nchoose a page\nchoose a section\nchoose page\nchoose your language\nclose menu\nhome page\nmain menu\nmain navigation\nmenu\nmenu and widgets\nmore from this section\nnavigate\nnavigation\nnavigation menu\nopen menu\npages\nprimary menu\nquick links\nsearch\nsearch for\nsearch form\nselect a page\nselect category\nselect language\nselect month\nselect page\nselect section\nshow menu\nsite map\nsite menu\nsitemap\nskip navigation\nskip to content\nskip to main content\nskip to navigation\ntoggle menu\ntoggle navigation\ntop menu\nview menu\nyou are here");

/** Auxiliaries before a plain verb: `will`, `did`, with their `not`. (`lists/words/modals.txt`) */
export const MODALS: ReadonlySet<string> = setOf("can\ncould\ndid\ndo\ndoes\nmay\nmight\nmust\nnot\nshall\nshould\nto\nwill\nwould");

/** Months, weekdays and feasts, in full and cut short, by one word each; not `may` and `mar`, which are names as often. (`lists/words/months-and-days.txt`) */
export const MONTHS_AND_DAYS: ReadonlySet<string> = setOf("apr\napril\naug\naugust\nchristmas\ndec\ndecember\neaster\nfeb\nfebruary\nfri\nfriday\njan\njanuary\njul\njuly\njun\njune\nmarch\nmon\nmonday\nnov\nnovember\noct\noctober\nsat\nsaturday\nsep\nsept\nseptember\nsun\nsunday\nthu\nthur\nthurs\nthursday\ntue\ntues\ntuesday\nwed\nwednesday");

/** Names of months in other languages, for the day of publication of a page: `3. März 2014`, `le 5 août 2014`, `5 de marzo de 2014`. (`lists/words/months-elsewhere.tsv`) */
export const MONTHS_ELSEWHERE: ReadonlyMap<string, number> = numbersOf("abr\t4\nabril\t4\nago\t8\nagosto\t8\naoût\t8\naprile\t4\naprilie\t4\naugusti\t8\naugustus\t8\navr\t4\navril\t4\nbřezna\t3\nczerwca\t6\ndecembrie\t12\ndez\t12\ndezember\t12\ndezembro\t12\ndic\t12\ndicembre\t12\ndiciembre\t12\ndubna\t4\ndéc\t12\ndécembre\t12\nelokuuta\t8\nene\t1\nenero\t1\nfebbraio\t2\nfebrero\t2\nfebruar\t2\nfebruari\t2\nfebruarie\t2\nfevereiro\t2\nfévr\t2\nfévrier\t2\ngennaio\t1\ngiu\t6\ngiugno\t6\ngrudnia\t12\nheinäkuuta\t7\nhelmikuuta\t2\nhuhtikuuta\t4\nianuarie\t1\niulie\t7\niunie\t6\njaneiro\t1\njanuar\t1\njanuari\t1\njanv\t1\njanvier\t1\njoulukuuta\t12\njuil\t7\njuillet\t7\njuin\t6\njulho\t7\njuli\t7\njulio\t7\njunho\t6\njuni\t6\njunio\t6\njän\t1\njänner\t1\nkesäkuuta\t6\nkvětna\t5\nkwietnia\t4\nledna\t1\nlipca\t7\nlistopada\t11\nlistopadu\t11\nlokakuuta\t10\nlug\t7\nluglio\t7\nlutego\t2\nmaaliskuuta\t3\nmaart\t3\nmaggio\t5\nmai\t5\nmaio\t5\nmaj\t5\nmaja\t5\nmarca\t3\nmarraskuuta\t11\nmars\t3\nmartie\t3\nmarzo\t3\nmarço\t3\nmayo\t5\nmei\t5\nmrz\t3\nmär\t3\nmärz\t3\nnoiembrie\t11\nnovembre\t11\nnovembro\t11\nnoviembre\t11\noctobre\t10\noctombrie\t10\noctubre\t10\nokt\t10\noktober\t10\nott\t10\nottobre\t10\noutubro\t10\npaździernika\t10\nprosince\t12\nseptembre\t9\nseptembrie\t9\nseptiembre\t9\nsetembro\t9\nsettembre\t9\nsierpnia\t8\nsrpna\t8\nstycznia\t1\nsyyskuuta\t9\ntammikuuta\t1\ntoukokuuta\t5\nwrześnia\t9\nzáří\t9\núnora\t2\nčervence\t7\nčervna\t6\nříjna\t10");

/** Months by their number, whole and cut short. (`lists/words/months.tsv`) */
export const MONTHS: ReadonlyMap<string, number> = numbersOf("apr\t4\napril\t4\naug\t8\naugust\t8\ndec\t12\ndecember\t12\nfeb\t2\nfebruary\t2\njan\t1\njanuary\t1\njul\t7\njuly\t7\njun\t6\njune\t6\nmar\t3\nmarch\t3\nmay\t5\nnov\t11\nnovember\t11\noct\t10\noctober\t10\nsep\t9\nsept\t9\nseptember\t9");

/** A capitalised noun behind a known surname, which stays one: the Okafor Report, the Blair Government. (`lists/words/named-after-people.txt`) */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = setOf("administration\ncommission\ncommittee\ndoctrine\nenquiry\nera\nfamily\ngovernment\ninquiry\nministry\nplan\nreport\nreview\nspeech\nyears");

/** Before a weekday with which they are a name: `Sheffield Wednesday`, `Mail on Sunday`. (`lists/words/names-with-weekdays.txt`) */
export const NAMES_WITH_WEEKDAYS: ReadonlySet<string> = setOf("Ash\nBlack\nBloody\nCasual\nCyber\nEaster\nGood\nHappy\nJoe\nMail on\nMan\nMaundy\nPalm\nRuby\nSheffield\nShrove\nSuper\nWhit");

/** Before words in quotation marks that are what something is called, not what was said: `so-called “smart” meters`. (`lists/words/naming-cues.txt`) */
export const NAMING_CUES: ReadonlySet<string> = setOf("branded\ncalled\ndescribed as a\ndescribed as an\ndubbed\nentitled\nknown as\nlabelled\nnicknamed\nso-called\nthe phrase\nthe term\nthe word\ntitled");

/** Words that are no names, whatever their capital: they open sentences and stand in title-case headlines. (`lists/words/never-names.txt`) */
export const NEVER_NAMES: ReadonlySet<string> = setOf("about\nabove\nafter\nagain\nagainst\nall\nalso\nalthough\nam\namid\namong\nany\nare\nas\nbe\nbecause\nbeen\nbefore\nbeing\nbelow\nboth\nbut\ncan\ncould\ndespite\ndid\ndo\ndoes\ndoing\ndone\ndown\nduring\neach\neight\neither\nevery\nfirst\nfive\nformer\nfour\nfurther\nget\ngo\ngoes\ngot\nhad\nhas\nhave\nhaving\nhe\nher\nhere\nhim\nhis\nhow\nhowever\ni\nif\ninstead\nis\nit\nits\njust\nlast\nlike\nmany\nmay\nme\nmeanwhile\nmight\nmore\nmost\nmuch\nmust\nmy\nneither\nnew\nnext\nnine\nno\nnor\nnot\nnow\noff\nold\nonce\none\nonly\nor\nother\nothers\nour\nout\nover\nown\nper\nsame\nsecond\nseven\nshall\nshe\nshould\nsince\nsix\nso\nsome\nsuch\nten\nthan\nthat\ntheir\nthem\nthen\nthere\nthese\nthey\nthird\nthis\nthose\nthough\nthree\ntwo\nunder\nunlike\nuntil\nup\nus\nvery\nwas\nwe\nwere\nwhat\nwhen\nwhere\nwhich\nwhile\nwho\nwhom\nwhose\nwhy\nwill\nwith\nwithin\nwithout\nwould\nyet\nyou\nyour");

/** Agencies and newsrooms that stand in a byline where nobody is named. (`lists/words/news-agencies.txt`) */
export const NEWS_AGENCIES: ReadonlySet<string> = setOf("aap\nafp\nagence france-presse\nagencies\nagency\nagency report\nagency reporter\nani\nap\nassociated press\naustralian associated press\nbernama\nbloomberg\nbloomberg news\nbureau\nbureau report\ncanadian press\ncity bureau\ncity desk\ncity reporter\ncorrespondent\ncp\ndaily reporter\ndpa\nefe\nexpress news service\nexpress web desk\nghana news agency\ngna\nians\nkyodo\nlocal democracy reporting service\nnan\nnational desk\nnews agencies\nnews agency of nigeria\nnews desk\nnewsdesk\nnewsroom\nonline desk\nour bureau\nour correspondent\nour correspondents\nour political correspondent\nour reporter\nour special correspondent\nour staff reporter\npa\npa media\npa news agency\npa reporter\npa reporters\npress association\npress trust of india\npti\nreuters\nreuters staff\nsapa\nspecial correspondent\nstaff\nstaff and agencies\nstaff correspondent\nstaff report\nstaff reporter\nstaff reporters\nstaff reports\nstaff writer\nstaff writers\nstates news service\ntass\nthe associated press\nthe canadian press\ntimes news network\ntnn\nuni\nunited news of india\nunited press international\nupi\nweb desk\nwire report\nwire reports\nwire services\nxinhua");

/** Listed as given names, but at the start of two words hardly ever one: `San Andreas`, `Les Bains`, `Apple iPod`. (`lists/words/no-first-names.txt`) */
export const NO_FIRST_NAMES: ReadonlySet<string> = setOf("apple\ndas\ndos\ndow\neagle\nel\nfree\nil\nindie\nla\nlas\nle\nles\nlo\nlos\nmy\nnobel\nradio\nsaint\nsan\nsanta\nsao\nshark\nsky\nsri\nst\ntulip");

/** Capitals that are nobody’s initials, whatever name stands behind them. (`lists/words/no-initials.txt`) */
export const NO_INITIALS: ReadonlySet<string> = setOf("aa\nac\natp\nba\nbbc\nbp\nbskyb\nbt\ncbi\ncd\ncia\ndc\necb\neu\nfa\nfbi\nfc\nga\ngm\ngp\nhp\nhr\nid\nioc\nip\nit\nitv\nla\nlg\nmlb\nmod\nmp\nms\nnba\nnfl\nnhs\nni\npc\npm\npr\nqc\nrac\nraf\nrfu\ntuc\ntv\nuk\nun\nus\nusa\nvw\nwta");

/** Words that stand with a capital before a day known by its figures, `After 9/11`; any other capital there makes them a name’s. (`lists/words/no-names-before-dates.txt`) */
export const NO_NAMES_BEFORE_DATES: ReadonlySet<string> = setOf("After\nAt\nBefore\nBy\nFrom\nIn\nOf\nOn\nPost\nPre\nSince\nThe\nUntil");

/** Words in -ed that tell no past: `exceed`, `hundred`, `proposed`. (`lists/words/no-past-in-ed.txt`) */
export const NO_PAST_IN_ED: ReadonlySet<string> = setOf("exceed\nhundred\nindeed\nlimited\nneed\nplanned\nproceed\nproposed\nspeed\nsucceed\nunited");

/** A noun phrase that a verb of saying belongs to has none of these inside. (`lists/words/noun-phrase-breaks.txt`) */
export const NOUN_PHRASE_BREAKS: ReadonlySet<string> = setOf("after\nand\nare\nas\nbe\nbeen\nbut\nhad\nhas\nhave\nis\nor\nthan\nthat\nwas\nwere\nwhen\nwhich\nwhile\nwho\nwill\nwould");

/** They open a noun phrase that may be a speaker. (`lists/words/noun-phrase-openers.txt`) */
export const NOUN_PHRASE_OPENERS: ReadonlySet<string> = setOf("a\nan\nanother\nher\nhis\nits\none\nour\npolice\nthe\ntheir");

/** Endings of nouns that are no forms of verbs: `organisations`, `hardships`. (`lists/words/noun-suffixes.txt`) */
export const NOUN_SUFFIXES: ReadonlySet<string> = setOf("ance\nence\ning\nism\nist\nity\nlogy\nment\nness\nship\nsion\ntion");

/** A noun behind a post that makes it nobody’s: `the director role`, `chief executive pay`. (`lists/words/nouns-behind-posts.txt`) */
export const NOUNS_BEHIND_POSTS: ReadonlySet<string> = setOf("candidate\ncandidates\ncontest\njob\njobs\nlevel\npay\nposition\npost\nposts\nrace\nrole\nroles");

/** Lower-case nouns that stand for a body named elsewhere (`the council said`), each with what its name must be like: a regular expression, `force` for a police force, `any` for any body that is neither public nor a broadcaster or a paper. (`lists/words/nouns-for-bodies.tsv`) */
export const NOUNS_FOR_BODIES: ReadonlyMap<string, string> = mapOf("academy\t\\bAcademy\\b\nagency\t\\bAgency\\b|^[A-Z]{1,3}A$\nairline\tany\nassociation\t\\bAssociation\\b\nauthority\t\\bAuthority\\b\nbank\tany\nboard\t\\bBoard\\b\nbody\tany\nbroadcaster\tany\nbusiness\tany\ncharity\tany\nclub\tany\ncollege\t\\bCollege\\b\ncommission\t\\bCommission\\b\ncommittee\t\\b(?:[Cc]ommittee|COMMITTEE)\\b\ncompany\tany\nconstabulary\tforce\ncouncil\t\\bCouncil$|^Council\\b\ndepartment\t\\b(?:Department|Office|Ministry)\\b\nfederation\t\\bFederation\\b\nfirm\tany\nforce\tforce\ngroup\tany\nhospital\t\\b(?:Hospital|Infirmary|NHS|Trust)\\b\nnewspaper\tany\norganisation\tany\nparty\t\\b(?:Party|Labour|Conservatives?|Democrats|UKIP|Ukip|SNP|Cymru)\\b\nretailer\tany\nschool\t\\b(?:School|Academy|College)\\b\nservice\t\\b(?:Service|NHS)\\b\nsociety\tany\nsupermarket\tany\ntrust\t\\bTrust\\b\nunion\t\\b(?:Union|Unison|Unite|Federation|Association|GMB|PCS|NUT|RMT|Aslef|NUJ|UCU|CWU|FBU|BMA|RCN|NASUWT|Usdaw)\\b\nuniversity\t\\bUniversity\\b\nwatchdog\tany");

/** Words in -ly that are no adverbs. (`lists/words/nouns-in-ly.txt`) */
export const NOUNS_IN_LY: ReadonlySet<string> = setOf("anomaly\nassembly\nbutterfly\ncostly\nelderly\nfamily\nfriendly\nlikely\nmonopoly\nmonthly\nquarterly\nsupply\nweekly\nyearly");

/** What a number is of that is no telephone’s: `account number 01234 567890`. (`lists/words/numbered-records.txt`) */
export const NUMBERED_RECORDS: ReadonlySet<string> = setOf("account\ncase\ncharity\ncompany\ncrime\nincident\nlog\norder\nref\nreference\nregistration");

/** Before a single capital, what it numbers: `Serie A Juventus`, `Group B Portugal`. (`lists/words/numbered-things.txt`) */
export const NUMBERED_THINGS: ReadonlySet<string> = setOf("appendix\nblock\ncategory\nclass\ndivision\nformula\ngrade\ngroup\nhepatitis\nlevel\npart\nplan\nschedule\nsection\nserie\ntype\nvitamin\nwing");

/** Last words of posts that a party has beside its members of councils and parliaments. (`lists/words/offices-of-parties.txt`) */
export const OFFICES_OF_PARTIES: ReadonlySet<string> = setOf("Activist\nAdviser\nAdvisor\nAgent\nChair\nChairman\nChairperson\nChairwoman\nChief Executive\nConvenor\nDelegate\nDirector\nDonor\nFounder\nHead\nLeader\nManager\nMember\nOfficer\nOfficial\nOrganiser\nPresident\nSecretary\nSpokesman\nSpokesperson\nSpokeswoman\nStrategist\nTreasurer\nWhip");

/** Ordinals that are one word, up to the days of a month. (`lists/words/ordinals.tsv`) */
export const ORDINALS: ReadonlyMap<string, number> = numbersOf("eighteenth\t18\neighth\t8\neleventh\t11\nfifteenth\t15\nfifth\t5\nfirst\t1\nfourteenth\t14\nfourth\t4\nnineteenth\t19\nninth\t9\nsecond\t2\nseventeenth\t17\nseventh\t7\nsixteenth\t16\nsixth\t6\ntenth\t10\nthird\t3\nthirteenth\t13\nthirtieth\t30\ntwelfth\t12\ntwentieth\t20");

/** Endings of ordinary words that names seldom have. (`lists/words/ordinary-suffixes.txt`) */
export const ORDINARY_SUFFIXES: ReadonlySet<string> = setOf("able\nance\ncy\ned\nence\nful\nible\nical\nies\ning\nings\nions\nise\nised\nises\nising\nism\nity\nive\nless\nly\nment\nments\nness\nology\nous\nphy\nrces\nship\ntics\ntion\ntures\nware\nwork\nworks");

/** Last words of the names of papers and stations, with their capital. (`lists/words/outlet-endings.txt`) */
export const OUTLET_ENDINGS: ReadonlySet<string> = setOf("Express\nGazette\nGuardian\nHerald\nMail\nMirror\nNews\nPost\nRadio\nSun\nTelegraph\nTimes");

/** What opens the name of a broadcaster or a news agency. (`lists/words/outlet-openers.txt`) */
export const OUTLET_OPENERS: ReadonlySet<string> = setOf("AFP\nAP\nAssociated Press\nBloomberg\nCNN\nITV\nPress Association\nReuters\nSky");

/** Parts of a broadcaster or a paper, behind its name: `BBC Radio Wales`. (`lists/words/outlet-sections.txt`) */
export const OUTLET_SECTIONS: ReadonlySet<string> = setOf("breakfast\nengland\nnews\nnewsnight\nnorthern\none\nonline\nradio\nscotland\nsport\ntelevision\nthree\ntv\ntwo\nwales\nworld");

/** Words in the names of papers, stations and news agencies. (`lists/words/outlet-words.txt`) */
export const OUTLET_WORDS: ReadonlySet<string> = setOf("bbc\nherald\nitv\nmail\nnews\nnewspaper\npost\npress association\nradio\nsky\ntelegraph\ntelevision\ntimes\ntv");

/** What only a body has or sends: `the Socitm conference`. (`lists/words/owned-nouns.txt`) */
export const OWNED_NOUNS: ReadonlySet<string> = setOf("conference\ncongress\nfactory\nheadquarters\nmembers\nofficials\nplant\nshareholders\nshares\nstaff\nsummit");

/** What buttons and links of a page say, one or two words each: a row of them is no text. (`lists/words/page-buttons.txt`) */
export const PAGE_BUTTONS: ReadonlySet<string> = setOf("aa\nabbonati\nabmelden\nabo\nabonneren\nabonnieren\nabout\nabout us\naccedi\naccept\naccept all\naccessibility\naccount\naccueil\nadvertise\nadvertise with us\nagree\nalerts\nallow\nallow all\nanmelden\napp\napps\narchive\narchives\nassine\nback\nback to top\nbookmark\nbuscar\ncancel\ncaption\ncareers\ncerca\nclose\ncollapse\ncomment\ncomments\ncompartilhar\ncompartir\ncondividi\nconnexion\ncontact\ncontact the editor\ncontact us\ncontacto\ncontinue\ncookie policy\ncookies\ncopy\ncopy link\ndatenschutz\ndecline\ndelen\ndelete\ndesktop site\ndigital edition\ndisagree\ndisclaimer\ndislike\ndonate\ndownload\ndrucken\ne-edition\ne-paper\nedit\nedition\nembed\nenlarge\nentrar\nepaper\nexpand\nfaq\nfaqs\nfeedback\nfeeds\nfind out more\nflag\nfollow\nfollow us\nfollow us on\nfont size\nfull screen\nfullscreen\ngallery\nget app\nget the app\nhelp\nhide\nhome\nhome page\nhomepage\ni agree\nimpressum\nimprimer\nimprimir\nimprint\niniciar sesión\ninicio\ninloggen\ninício\njobs\nkommentar\nkommentare\nkommentieren\nkontakt\nlearn more\nlike\nlink\nlisten\nload more\nlog in\nlog out\nlogin\nlogout\nmail\nmanage\nmanage options\nmembership\nmentions légales\nmenu\nmenü\nmerken\nmitteilen\nmobile\nmobile site\nmore\nmore options\nmute\nmy account\nmy profile\nmy stories\nnewsletter\nnewsletters\nnext\nno\nnotifications\nok\nokay\noptions\npartager\npause\npermalink\npin it\nplay\nprev\nprevious\nprint\nprint edition\nprivacy\nprivacy policy\nquote\nread more\nrechercher\nrefresh\nregister\nregistration\nregistrieren\nreject\nreject all\nreply\nreport\nrss\nrss feeds\ns'abonner\nsave\nsaved items\nsaved stories\nsearch\nsee all\nsettings\nshare\nshop\nshow less\nshow more\nsign in\nsign out\nsign up\nsignin\nsignup\nsite map\nsitemap\nskip\nslideshow\nstampa\nstartseite\nsubmit\nsubscribe\nsubscribe now\nsubscribe to\nsubscribe today\nsubscriptions\nsuche\nsuchen\nsuscríbete\nteilen\nterms\nterms & conditions\nterms and conditions\nterms of service\nterms of use\ntext size\ntoday's paper\ntop\ntrackback\ntweet\ntwittern\nunsubscribe\nversenden\nview all\nx\nyes\nzoeken\nzoom");

/** Sections of a paper, as its menu names them: a row of them is no text. (`lists/words/page-sections.txt`) */
export const PAGE_SECTIONS: ReadonlySet<string> = setOf("ads\nafl\nafrica\nagriculture\nanalysis\nannouncements\narts\narts & entertainment\nasia\nathletics\naustralia\nauto\nautomobile\nbanking\nbaseball\nbasketball\nblog\nblogs\nbollywood\nbooks\nboxing\nbreaking\nbreaking news\nbusiness\ncalendar\ncanada\ncareers\ncars\ncartoons\ncelebrity\ncharity\ncinema\ncities\ncity\nclassified\nclassifieds\nclimate\ncolumnist\ncolumnists\ncolumns\ncomics\ncomment & analysis\ncommunity\ncompanies\ncompetitions\ncounties\ncountry\ncounty\ncourts\ncricket\ncrime\ncrossword\ncrosswords\nculture\ncycling\ndaily\ndating\ndeals\ndeath notices\ndeaths\ndebate\ndirectory\ndistricts\neconomy\neditorial\neditorials\neducation\neducation & careers\nelection\nelections\nenergy\nentertainment\nenvironment\neurope\nevents\nf1\nfaith\nfamily\nfamily notices\nfarming\nfashion\nfeatures\nfilm\nfilms\nfinance\nfood\nfood & drink\nfootball\nformula 1\nfun\ngaa\ngadgets\ngames\ngolf\nhealth\nheritage\nhistory\nhockey\nhomes\nhoroscope\nhoroscopes\nhorse racing\nin pictures\nindia\nindustries\nindustry\ninternational\njobs\nkids\nlatest\nlatest news\nletters\nlife\nlife & style\nlifestyle\nlive\nlive tv\nlocal\nlocal news\nmagazine\nmagazines\nmarketplace\nmarkets\nmembers\nmetro\nmetros\nmlb\nmoney\nmost read\nmotoring\nmotors\nmovies\nmultimedia\nmusic\nnation\nnational\nnba\nnews\nnewspapers\nnfl\nnhl\nnostalgia\nnotices\nnrl\nobits\nobituaries\noffers\nolympics\nopinion\nopinions\nparliament\npeople\npersonal finance\nphotos\npictures\npodcast\npodcasts\npolice\npolitics\nposts\nproperty\npublic notices\npuzzles\nquiz\nracing\nradio\nreal estate\nrecruitment\nregion\nregions\nreligion\nreview\nreviews\nroyal\nroyals\nrugby\nrural\nschools\nscience\nshowbiz\nsoccer\nspecials\nsport\nsports\nstart-ups\nstartups\nstates\nstates & cities\nstocks\nstyle\nsudoku\nsunday\nsupplements\ntech\ntechnology\ntelecom\ntelevision\ntennis\ntheatre\ntop stories\ntraffic\ntraffic & travel\ntravel\ntrending\ntv\ntv & radio\nu.s.\nuk\nus\nusa\nvideo\nvideos\nviral\nvouchers\nweather\nweekend\nweird\nwhat's on\nwomen\nworld\nyouth");

/** Last words of the names of papers: `Lynn News`, `Birmingham Mail`. (`lists/words/paper-names.txt`) */
export const PAPER_NAMES: ReadonlySet<string> = setOf("advertiser\nargus\nbulletin\nchronicle\ncitizen\ncourier\ndispatch\necho\nexaminer\nexpress\ngazette\nguardian\nherald\njournal\nmail\nmercury\nmirror\nnews\nobserver\npost\npress\nreview\nsentinel\nstandard\nstar\ntelegraph\ntimes\ntribune");

/** Lower-case words that belong to the surname behind them, as a name’s key has them: `van der Berg`, `ap Gruffydd`. (`lists/words/particles.txt`) */
export const PARTICLES: ReadonlySet<string> = setOf("ab\nal\nap\nben\nbin\nda\nde\nden\nder\ndi\ndos\ndu\nel\nibn\nla\nle\nst\nvan\nvon");

/** Words that name a part of a place before its name: `North London`, `Greater Manchester`. (`lists/words/parts-of-places.txt`) */
export const PARTS_OF_PLACES: ReadonlySet<string> = setOf("central\neast\ngreater\ninner\nlower\nmid\nnorth\nouter\nsouth\nupper\nwest");

/** Parts of a time, before `of` or `in`: `the rest of the year`. (`lists/words/parts-of-time.txt`) */
export const PARTS_OF_TIME: ReadonlySet<string> = setOf("beginning\nclose\nday\nearlier\nearlier on\nearly\nend\nhalf\nlate\nlater\nlater on\nmiddle\npart\nquarter\nremainder\nrest\nstart\nturn\nweek\nweekend");

/** Adjectives of parties, with the party that a leader or chairman of theirs leads. (`lists/words/party-adjectives.tsv`) */
export const PARTY_ADJECTIVES: ReadonlyMap<string, "Conservative Party" | "Green Party" | "Labour Party" | "Liberal Democrats" | "Liberal Party"> = mapOf("conservative\tConservative Party\ngreen\tGreen Party\nlabour\tLabour Party\nlib dem\tLiberal Democrats\nliberal\tLiberal Party\nliberal democrat\tLiberal Democrats\ntory\tConservative Party");

/** Words before a post that say when or how well, not what: they are no part of its name. (`lists/words/passing-words.txt`) */
export const PASSING_WORDS: ReadonlySet<string> = setOf("ageing\naward-winning\nbest-known\nbritish\ncontroversial\ncounterpart\ncurrent\ndesignate\ndisgraced\nelderly\nelect\nembattled\nerstwhile\neuro\nex\nfamous\nfellow\nfirst\nformer\nhigh-profile\nincoming\nincumbent\nlast\nlate\nleading\nlong-serving\nlong-standing\nlong-time\nlongest-serving\nlongtime\nmillionaire\nnew\nnewly\nnewly-appointed\nnewly-elected\nnext\nold\nolder\none-time\nonetime\nonly\nousted\noutgoing\noutspoken\nown\npopular\nprevious\nprominent\npromoted\nrecently-appointed\nrespected\nretired\nself-styled\nsometime\nsuspended\nteenage\nthen\ntop\nunder-fire\nveteran\nwell-known\nwell-respected\nyoung\nyounger");

/** Words that tell that a term is over, where nothing says that it goes on: `served as`, `his days as`. (`lists/words/past-terms.txt`) */
export const PAST_TERMS: ReadonlySet<string> = setOf("acted\ndays\nformerly\nonce\npreviously\nserved\nspell\nstint\ntenure\ntime\nworked\nyears");

/** Titles and given names before May that make it a person: `Theresa May`. (`lists/words/people-called-may.txt`) */
export const PEOPLE_CALLED_MAY: ReadonlySet<string> = setOf("Brian\nDame\nElaine\nErskine\nImelda\nLady\nLord\nMiss\nMr\nMrs\nMs\nSir\nTheresa");

/** Peoples, faiths and languages, as adjectives and as people: British, Britons, Muslim, Welsh. (`lists/words/peoples.txt`) */
export const PEOPLES: ReadonlySet<string> = setOf("afghan\nafghans\nafrican\nafricans\nalbanian\nalgerian\namerican\namericans\nanglican\narab\nargentine\nargentinian\narmenian\nasian\nasians\naustralian\naustralians\naustrian\nbalkan\nbangladeshi\nbelarusian\nbelgian\nbolivian\nbosnian\nbrazilian\nbrit\nbritish\nbriton\nbritons\nbrits\nbuddhist\nbulgarian\nburmese\ncameroonian\ncanadian\ncanadians\ncatholic\ncatholics\nchechen\nchilean\nchinese\nchristian\nchristians\ncolombian\ncongolese\ncroatian\ncuban\ncypriot\nczech\ndanish\ndutch\ndutchman\neastern\necuadorian\negyptian\nenglish\nenglishman\nestonian\nethiopian\neuropean\neuropeans\nfilipino\nfinnish\nfrench\nfrenchman\ngerman\ngermans\nghanaian\ngreek\nhaitian\nhindu\nhindus\nhungarian\nicelandic\nindian\nindians\nindonesian\niranian\niranians\niraqi\niraqis\nirish\nirishman\nislamic\nisraeli\nisraelis\nitalian\nitalians\njamaican\njapanese\njewish\njews\njordanian\nkenyan\nkorean\nkurdish\nkuwaiti\nlatin\nlatvian\nlebanese\nlibyan\nlithuanian\nlondoner\nlondoners\nmacedonian\nmalaysian\nmaltese\nmethodist\nmexican\nmongolian\nmormon\nmoroccan\nmuslim\nmuslims\nnepalese\nnigerian\nnordic\nnorthern\nnorwegian\npakistani\npakistanis\npalestinian\npalestinians\nperuvian\npolish\nportuguese\npresbyterian\nprotestant\nprotestants\nroman\nromanian\nrussian\nrussians\nrwandan\nscotsman\nscottish\nsenegalese\nserbian\nsikh\nsikhs\nsingaporean\nslovak\nslovenian\nsomali\nsouthern\nspaniard\nspaniards\nspanish\nsudanese\nsunni\nswedish\nsyrian\ntaiwanese\ntibetan\ntunisian\nturkish\nugandan\nukrainian\nvenezuelan\nvictorian\nvietnamese\nwelsh\nwelshman\nwestern\nyemeni\nzimbabwean");

/** Words behind a sum that say how often it is paid, with the unit that it is counted by. (`lists/words/periods.tsv`) */
export const PERIODS: ReadonlyMap<string, "annum" | "day" | "hour" | "month" | "week"> = mapOf("annually\tannum\ndaily\tday\neach day\tday\neach month\tmonth\neach week\tweek\neach year\tannum\nevery day\tday\nevery month\tmonth\nevery week\tweek\nevery year\tannum\nhourly\thour\nmonthly\tmonth\np.a\tannum\np.a.\tannum\npa\tannum\nweekly\tweek\nyearly\tannum");

/** What a person does and no body, as a verb behind the name. (`lists/words/person-acts.txt`) */
export const PERSON_ACTS: ReadonlySet<string> = setOf("acted\nborn\ndied\ngrinned\nlaughed\nmarried\nplayed\nretired\nsang\nscored\nsmiled\nstarred\nwept");

/** Lower case before a name: what somebody is to somebody, does for a living, has come to. What the titles list as posts is not needed here. (`lists/words/person-nouns.txt`) */
export const PERSON_NOUNS: ReadonlySet<string> = setOf("academic\nactivist\nactor\nactress\nall-rounder\nanalyst\narchitect\nartist\nathlete\naunt\nauthor\nbaby\nbackbencher\nbarrister\nbassist\nbatsman\nbillionaire\nbishop\nblogger\nboss\nbowler\nboxer\nboyfriend\nbroadcaster\nbrother\nbuilder\nburglar\nbusinessman\nbusinesswoman\ncampaigner\ncandidate\ncaptain\nchampion\nchef\nchief\ncleric\nco-star\ncoach\ncolleague\ncolumnist\ncomedian\ncomic\ncompatriot\ncomposer\nconductor\ncook\ncorrespondent\ncountryman\ncousin\ncriminologist\ncritic\ncyclist\ndad\ndaughter\ndefendant\ndefender\ndesigner\ndictator\ndirector\ndissident\ndj\ndoctor\ndramatist\ndriver\ndrummer\neconomist\neditor\nentrepreneur\nfarmer\nfather\nfiance\nfiancee\nfilm-maker\nfilmmaker\nflanker\nfly-half\nforward\nfraudster\nfriend\nfrontbencher\nfrontman\nfull-back\nfullback\ngardener\ngenius\ngirlfriend\ngoalkeeper\ngolfer\ngraduate\ngranddaughter\ngrandfather\ngrandmother\ngrandson\nguitarist\ngunman\nhero\nhistorian\nhooker\nhost\nhostage\nhusband\nicon\nidol\nimam\ninformant\ninternational\njockey\njournalist\nkeeper\nkiller\nlandlord\nlaureate\nlawyer\nlecturer\nlegend\nlinesman\nlock\nmanager\nmarine\nmedallist\nmidfielder\nmidwife\nmillionaire\nmodel\nmother\nmotorist\nmum\nmurderer\nmusician\nneighbour\nnephew\nnewcomer\nnewsreader\nniece\nnominee\nnovelist\nnun\nnurse\nopponent\npainter\nparishioner\npartner\npassenger\npeer\npensioner\nphilanthropist\nphotographer\nphysicist\npianist\nplayer\nplaywright\nplumber\npoet\npolitician\npostman\npremier\npresenter\npriest\nproducer\nprofessor\nprop\nprotester\npsychologist\npupil\nrabbi\nrapist\nrapper\nrebel\nreferee\nreporter\nresearcher\nresident\nrobber\nrunner\nrunner-up\nsaint\nschoolboy\nschoolgirl\nscientist\nscreenwriter\nscrum-half\nsculptor\nseed\nshopkeeper\nsinger\nsinger-songwriter\nsister\nskipper\nsoldier\nsolicitor\nson\nsongwriter\nsprinter\nstar\nstepfather\nstepmother\nstepson\nstriker\nstrongman\nstudent\nsurgeon\nsuspect\nswimmer\nteacher\nteam-mate\nteammate\nteenager\ntoddler\ntrainer\ntrooper\ntwin\ntycoon\numpire\nuncle\nveteran\nvicar\nvictim\nviolinist\nvolunteer\nwhistleblower\nwidow\nwidower\nwife\nwinger\nwinner\nwitness\nwriter\nyoungster");

/** What a person has and no body: `X’s wife`, `X’s penalty`. (`lists/words/person-property.txt`) */
export const PERSON_PROPERTY: ReadonlySet<string> = setOf("body\nboyfriend\nbrother\ncareer\ncontract\ncross\ndaughter\ndeath\neyes\nface\nfamily\nfather\nfree-kick\ngirlfriend\ngoal\nheader\nhusband\ninjury\nlife\nmother\nmurder\nparents\npass\npenalty\nperformance\nshot\nsister\nson\ntry\nwife");

/** What a place is: `the village X`, `X is a village`. (`lists/words/place-sorts.txt`) */
export const PLACE_SORTS: ReadonlySet<string> = setOf("borough\ncapital\ncity\ncommune\ncounty\ndistrict\nestate\nhamlet\nisland\nlake\nmountain\nmunicipality\nneighborhood\nneighbourhood\nparish\npeninsula\nport\nprovince\nregion\nresort\nriver\nroad\nsettlement\nstreet\nsuburb\ntown\ntownship\nvillage");

/** Forms of address that say nothing of rank: `Mr King`, not `Lord Justice`. (`lists/words/plain-honorifics.txt`) */
export const PLAIN_HONORIFICS: ReadonlySet<string> = setOf("dr\nmiss\nmr\nmrs\nms");

/** The plainest verbs of saying: behind a name that no list knows they make a person of it. (`lists/words/plain-saying-verbs.txt`) */
export const PLAIN_SAYING_VERBS: ReadonlySet<string> = setOf("added\nadds\nclaimed\nexplained\ninsisted\nreplied\nsaid\nsays\ntold\nwarned");

/** What a plea for support of a paper asks the reader for. (`lists/words/plea-acts.txt`) */
export const PLEA_ACTS: ReadonlySet<string> = setOf("a gift\nad blocker\nadblocker\nback us\nbecome a member\nchip in\ncontribute\ncontribution\ncontributions\ncontributor\ndisable your ad blocker\ndonate\ndonation\ndonations\nfavor to ask\nfavour to ask\nfund our\ngive today\nhelp fund\nmember\nmembers\nmembership\npatron\nsubscribe\nsubscriber\nsubscribers\nsubscription\nsupport\nsupporter\nsupporters");

/** What a plea for support of a paper is for. (`lists/words/plea-matters.txt`) */
export const PLEA_MATTERS: ReadonlySet<string> = setOf("free press\nhold power to account\nindependent media\nindependent news\nindependent voice\njournalism\njournalists\nkeep reporting\nnews organisation\nnews organization\nnewsroom\nour coverage\nour readers\nour stories\nour work\nquality news\nreaders like you\nreporting\nstay free");

/** Plurals behind a place that name events and works, where other plurals name its team: `London riots`, `Thornley Sharks`. (`lists/words/plural-events-and-works.txt`) */
export const PLURAL_EVENTS_AND_WORKS: ReadonlySet<string> = setOf("accords\nattacks\nawards\nbombings\nchampionships\nfinals\ngames\nlectures\nlions\nnews\nolympics\noscars\nprizes\nriots\nseries\nstudios\ntalks\ntimes\ntrials");

/** Letters after a name that are a post, not an honour or a degree. (`lists/words/post-letters.txt`) */
export const POST_LETTERS: ReadonlySet<string> = setOf("am\nmep\nmla\nmp\nms\nmsp\ntd");

/** Modifiers that reach over a post: `former chairman`, `deputy leader`. (`lists/words/post-modifiers.txt`) */
export const POST_MODIFIERS: ReadonlySet<string> = setOf("acting\nassistant\nchief\nco\ncurrent\ndeputy\nex\nformer\nincoming\ninterim\njoint\nlate\nnew\noutgoing\nretired\nsenior\nthen\nvice");

/** Nouns that are posts, beside the titles of the gazetteer. (`lists/words/post-nouns.txt`) */
export const POST_NOUNS: ReadonlySet<string> = setOf("accountant\nadministrator\nambassador\narchitect\narchivist\nauditor\ncaretaker\nclerk\nco-director\ncontroller\ncurator\ncustodian\ndelegate\ndiplomat\nengineer\nenvoy\nfacilitator\ninspector\ninstructor\njournalist\nlandlady\nlandlord\nlibrarian\nnegotiator\nofficer\nombudsman\nplanner\npostmaster\npostmistress\nranger\nrep\nrepresentative\nstrategist\nsub-postmaster\nsub-postmistress\nsubpostmaster\nsubpostmistress\nsurveyor\ntechnician\ntrainer\ntutor\nunder-secretary\nvice-captain\nvice-chair\nvice-chairman\nvice-chairwoman\nvice-principal\nwarden");

/** Words that tell the state of the post behind or before them: held before, for the time being, or soon. (`lists/words/post-states.tsv`) */
export const POST_STATES: ReadonlyMap<string, "acting" | "elect" | "former"> = mapOf("acting\tacting\ncaretaker\tacting\ndesignate\telect\nelect\telect\nerstwhile\tformer\nex\tformer\nformer\tformer\nincoming\telect\ninterim\tacting\nlate\tformer\nnext\telect\none-time\tformer\nonetime\tformer\nousted\tformer\nprevious\tformer\nretired\tformer\nsometime\tformer\nstand-in\tacting\ntemporary\tacting\nthen\tformer");

/** Posts that one has been elected to before one holds them: `mayor-elect`. (`lists/words/posts-elect.txt`) */
export const POSTS_ELECT: ReadonlySet<string> = setOf("bishop\nchair\nchairman\nchairwoman\nchief\ndirector\nexecutive\ngovernor\nleader\nmayor\npresident\nsecretary");

/** Last words of posts that a town, an area or a country has: `Thornley mayor Ann Okafor`. Any other post has a body or none. (`lists/words/posts-of-places.txt`) */
export const POSTS_OF_PLACES: ReadonlySet<string> = setOf("Alderman\nAmbassador\nArchbishop\nArchdeacon\nBishop\nChancellor\nCommissioner\nCongressman\nCongresswoman\nConsul\nCoroner\nCouncillor\nCouncilman\nCouncilor\nCouncilwoman\nEmir\nGovernor\nJudge\nKing\nLeader\nMagistrate\nMayor\nMayoress\nMinister\nOmbudsman\nPremier\nPresident\nPriest\nProsecutor\nProvost\nQueen\nRecorder\nRector\nReeve\nSenator\nSheriff\nSultan\nTaoiseach\nTreasurer\nVicar");

/** What a sum is paid for or by, behind it with an article: `£5 a ticket`, `£50 a week`. (`lists/words/priced-units.txt`) */
export const PRICED_UNITS: ReadonlySet<string> = setOf("barrel\ncopy\nday\nfortnight\ngallon\nhead\nhour\nkilo\nlitre\nmile\nminute\nmonth\nnight\nperson\npint\npop\npupil\nshare\nshift\nticket\ntime\nton\ntonne\nvisit\nweek\nyear");

/** Lower case behind the capitalised name of a programme. Not `act`, `bill`, `contract`, `campaign`: behind a name those are verbs as often. (`lists/words/programme-nouns.txt`) */
export const PROGRAMME_NOUNS: ReadonlySet<string> = setOf("initiative\nprogramme\nprogrammes\nproject\nscheme\nstrategy");

/** What opens the name of a programme: `Operation Krill`, `Programme Paragon`. (`lists/words/programme-openers.txt`) */
export const PROGRAMME_OPENERS: ReadonlySet<string> = setOf("exercise\noperation\noperations\nprogramme\nproject");

/** Adjectives and participles that promise what follows their `to`: `is due to open`, `was expected to be`. (`lists/words/promises.txt`) */
export const PROMISES: ReadonlySet<string> = setOf("about\nbound\ndue\nexpected\ngoing\nhoped\nintended\nlikely\nmeant\nplanned\npoised\nscheduled\nset\nsupposed");

/** Meta elements that give the day of publication, in letters and figures only: `article:published_time` is articlepublishedtime. `date` by itself is looked at last. (`lists/words/publication-fields.txt`) */
export const PUBLICATION_FIELDS: ReadonlySet<string> = setOf("articlecreated\narticledateoriginal\narticlefirstpublished\narticlepostdate\narticlepublicationdate\narticlepublishdate\narticlepublished\narticlepublishedtime\nbtpubdate\ncitationdate\ncitationonlinedate\ncitationpublicationdate\ncontentcreatedate\ncxenseparserecspublishtime\ndatecreated\ndatefirstpublished\ndateissued\ndateposted\ndatepublished\ndccreated\ndcdate\ndcdatecreated\ndcdateissued\ndcdatepublication\ndcdatepublished\ndcissued\ndcsextarticlefirstpublished\ndctermscreated\ndctermsdate\ndctermsissued\ndctermspublished\ndisplaydate\ndocdate\nfirstpublishdate\nfirstpublished\nissued\nmediatorpublishedtime\nogarticlepublished\nogarticlepublishedtime\nogdatepublished\nogpubdate\nogpublishdate\nogpublished\nogpublishedtime\noriginalpublicationdate\noriginalpublishdate\nparselypubdate\npdate\npostdate\nptime\npubdate\npublicationdate\npublishdate\npublished\npublishedat\npublisheddate\npublishedon\npublishedtime\npublishtime\nrbpubdate\nreleasedate\nrnewsdatepublished\nsailthrudate\nshareaholicarticlepublishedtime\nstorydate\nvrpublishedtime\nwpublisheddate");

/** What somebody is to somebody: before one name, his wife Carol. (`lists/words/relations.txt`) */
export const RELATIONS: ReadonlySet<string> = setOf("aunt\nbaby\nboyfriend\nbrother\nbrothers\ncousin\ndad\ndaughter\ndaughters\nfather\nfiance\nfiancee\nfriend\ngirlfriend\ngranddaughter\ngrandfather\ngrandmother\ngrandson\nhusband\nmother\nmum\nnephew\nniece\nsister\nsisters\nson\nsons\nstepdaughter\nstepfather\nstepmother\nstepson\ntoddler\ntwin\nuncle\nwidow\nwidower\nwife");

/** Names of the parts of a paper or its site, as menus, breadcrumbs and lines above a headline give them. (`lists/words/section-names.txt`) */
export const SECTION_NAMES: ReadonlySet<string> = setOf("about\nabout us\nall\nannouncements\narchive\narchives\narticle\narticles\narts\naustralia\nblog\nblogs\nbooks\nbreaking news\nbusiness\nbusiness news\ncalendar\ncanada\ncars\ncities\nclassifieds\ncolumnists\ncolumns\ncomment\ncommunity\ncontact\ncontact us\ncounties\ncourt\ncourts\ncricket\ncrime\nculture\ndeaths\neconomy\neditorial\neditorials\neducation\nelections\nengland\nentertainment\nenvironment\nevents\nexclusive\nfamily\nfamily notices\nfarming\nfashion\nfeatures\nfinance\nflyers\nfood\nfootball\ngalleries\ngallery\ngeneral news\nhealth\nhome\nhome news\nhomes\nhoroscope\nhot topics\nin depth\nin your area\nindia\ninterview\ninterviews\ninvestigations\nireland\njobs\nlatest\nlatest news\nletters\nlife\nlifestyle\nlocal\nlocal government\nlocal news\nlondon\nmagazine\nmain news\nmedia\nmetro\nmoney\nmotoring\nmotors\nmusic\nnation\nnational\nnature\nnews\nnewsletter\nnewsletters\nnewsroom\nnigeria\nnorthern ireland\nobits\nobituaries\nobituary\nopinion\nopinions\npeople\nphotos\npodcast\npodcasts\npolice\npolitics\npress release\npress releases\nproperty\npublic sector\npublic services\nreal estate\nregion\nregional\nreviews\nrugby\nschools\nsci-tech\nscience\nscotland\nsearch\nservices\nshop\nshopping\nsociety\nsport\nsports\nstories\ntech\ntechnology\nthe conversation\ntop news\ntop stories\ntraffic\ntraffic & travel\ntravel\ntrending\ntv\nuk\nuk news\nus\nus news\nvideo\nvideos\nviews\nwales\nweather\nwhat's new\nwhat's on\nworld\nworld news");

/** Where a page offers to send an article to, as its buttons say. (`lists/words/share-services.txt`) */
export const SHARE_SERVICES: ReadonlySet<string> = setOf("blogger\nbluesky\ndel.icio.us\ndelicious\ndigg\ne-mail\nemail\nevernote\nfacebook\nfark\nfb\nflipboard\ngoogle\ngoogle news\ngoogle plus\ngoogle+\ninstagram\ninstapaper\nkindle\nkoo\nline\nlinkedin\nmastodon\nmessenger\nmyspace\nnewsvine\npinboard\npinterest\npocket\nreddit\nskype\nslack\nsms\nsnapchat\nstumbleupon\ntechnorati\ntelegram\nthreads\ntiktok\ntumblr\ntwitter\nviber\nvkontakte\nwechat\nweibo\nwhatsapp\nxing\nyoutube");

/** Before `of` or `in` and a unit of time, which is no length then: `the rest of a day`. (`lists/words/shares-of-time.txt`) */
export const SHARES_OF_TIME: ReadonlySet<string> = setOf("course\nday\ndays\nend\nhalf\nhour\nhours\nmonth\nmonths\nonce\npart\nrest\ntimes\ntwice\nweek\nweeks");

/** Numbers below a hundred that are one word. (`lists/words/small-numbers.tsv`) */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = numbersOf("eight\t8\neighteen\t18\neighty\t80\neleven\t11\nfifteen\t15\nfifty\t50\nfive\t5\nforty\t40\nfour\t4\nfourteen\t14\nnine\t9\nnineteen\t19\nninety\t90\none\t1\nseven\t7\nseventeen\t17\nseventy\t70\nsix\t6\nsixteen\t16\nsixty\t60\nten\t10\nthirteen\t13\nthirty\t30\nthree\t3\ntwelve\t12\ntwenty\t20\ntwo\t2\nzero\t0");

/** Nouns for what is written or recorded, which speaks for whoever issued it: `issued a statement saying`. (`lists/words/speaking-documents.txt`) */
export const SPEAKING_DOCUMENTS: ReadonlySet<string> = setOf("accounts\nadvert\nadvertisement\nadvertisements\nadverts\naffidavit\nanalysis\nannouncement\napology\narticle\narticles\nassessment\naudit\nbanner\nbiography\nblog\nbook\nbooks\nbroadcast\nbrochure\nbulletin\ncable\ncaption\ncard\ncensus\ncircular\ncolumn\ncommunique\ncommuniqué\ndata\ndeclaration\ndeposition\ndiary\ndispatch\ndocument\ndocuments\ndossier\ne-mail\ne-mails\neditorial\nemail\nemails\nessay\nfax\nfigures\nfiles\nfiling\nfilings\nfindings\nflyer\nforeword\nguidance\nguideline\nguidelines\nindictment\ninscription\njudgement\njudgment\nlawsuit\nleaflet\nleaflets\nlecture\nletter\nletters\nmanifesto\nmanual\nmemo\nmemoir\nmemorandum\nmemos\nmessage\nmessages\nminutes\nnote\nnotes\nnotice\nnotices\nobituary\npamphlet\npaper\npapers\npetition\nplacard\nplaque\npodcast\npolicy\npoll\npost\nposter\nposts\npress-release\nprospectus\nreadout\nrecording\nrecords\nrelease\nreleases\nreport\nreports\nresearch\nreview\nreviews\nruling\nrulings\nsermon\nspeech\nstatement\nstatements\nstrategy\nstudies\nstudy\nsubmission\nsurvey\ntelegram\ntestimony\ntext\ntexts\nthread\ntranscript\ntribute\ntweet\ntweets\nvideo\nvideos\nvoicemail\nwebsite");

/** Verbs that speak of something by words of their own, at once (`itself`: cited “a fault”, condemned the “cruel” plan) or behind a word: spoke of “madness”, called for “calm”. (`lists/words/speaking-of.tsv`) */
export const SPEAKING_OF: ReadonlyMap<string, "for" | "itself" | "of" | "to"> = mapOf("allege\titself\nalleged\titself\nalleges\titself\nalleging\titself\napologise\tfor\napologised\tfor\napologises\tfor\napologising\tfor\napologized\tfor\napologizing\tfor\nbemoan\titself\nbemoaned\titself\nbemoaning\titself\nbemoans\titself\nblame\titself\nblamed\titself\nblames\titself\nblaming\titself\nboast\tof\nboasted\tof\nboasting\tof\nboasts\tof\ncall\tfor\ncalled\tfor\ncalling\tfor\ncalls\tfor\ncite\titself\ncited\titself\ncites\titself\nciting\titself\ncomplain\tof\ncomplained\tof\ncomplaining\tof\ncomplains\tof\ncondemn\titself\ncondemned\titself\ncondemning\titself\ncondemns\titself\ndecried\titself\ndecries\titself\ndecry\titself\ndenounce\titself\ndenounced\titself\ndenounces\titself\ndenouncing\titself\ndeplore\titself\ndeplored\titself\nlament\titself\nlamented\titself\nlamenting\titself\nlaments\titself\npraise\titself\npraised\titself\npraises\titself\npraising\titself\npromise\titself\npromised\titself\npromises\titself\npromising\titself\nrefer\tto\nreferred\tto\nreferring\tto\nrefers\tto\nspeak\tof\nspeaking\tof\nspeaks\tof\nspoke\tof\ntalk\tof\ntalked\tof\ntalking\tof\ntalks\tof\ntold\tof\nwarn\tof\nwarned\tof\nwarning\tof\nwarns\tof");

/** Words in -ing that say what a post is about. (`lists/words/specifying-gerunds.txt`) */
export const SPECIFYING_GERUNDS: ReadonlySet<string> = setOf("accounting\nacting\nadvertising\nbanking\nbroadcasting\nbuilding\ncatering\ncleaning\ncommissioning\nconsulting\nengineering\nfarming\nfinancing\nfounding\nfunding\nfundraising\ngaming\ngoverning\nhealing\nhousing\ninvestigating\nlending\nlicensing\nlighting\nmanaging\nmanufacturing\nmarketing\nmining\nneighbourhood\nnursing\noperating\nparking\nplanning\npolicing\npresiding\nprinting\nprogramming\npublishing\npurchasing\nrecruiting\nrecycling\nreturning\nshipping\nsporting\nteaching\ntendering\ntesting\ntrading\ntraining\nvisiting");

/** Magnitudes inside a number in words: `two and a half million`. (`lists/words/spoken-magnitudes.txt`) */
export const SPOKEN_MAGNITUDES: ReadonlySet<string> = setOf("billion\ncrore\ncrores\nhundred\nlakh\nlakhs\nmillion\nthousand\ntrillion");

/** Verbs of saying behind a spokesman: `A spokesman for the trust confirmed`. (`lists/words/spokesman-verbs.txt`) */
export const SPOKESMAN_VERBS: ReadonlySet<string> = setOf("accused\nadded\nadmitted\nargued\nclaimed\nconceded\nconfirmed\ncriticised\ndeclined\ndefended\ndenied\ndescribed\ndismissed\nexplained\ninsisted\nrefused\nrejected\nsaid\nsays\nstressed\ntold\nwarned\nwelcomed");

/** Posts that a club’s town has: `Thornley captain Ann Okafor`. (`lists/words/sport-posts.txt`) */
export const SPORT_POSTS: ReadonlySet<string> = setOf("Batsman\nBowler\nCaptain\nCentre-Half\nCoach\nDefender\nFly-Half\nForward\nFull-Back\nGoalkeeper\nHooker\nKeeper\nManager\nMidfielder\nProp\nQuarterback\nSkipper\nStriker\nWinger");

/** Words of matches; three different ones make an article one about sport. (`lists/words/sport-words.txt`) */
export const SPORT_WORDS: ReadonlySet<string> = setOf("batsman\nbowler\ncaptain\ncoach\ncup\ndefender\nequaliser\nfixture\nfixtures\nflanker\nfly-half\ngoal\ngoalkeeper\ngoals\nhalf-time\nhooker\ninjury-time\ninnings\nkick-off\nknockout\nleague\nlock\nmanager\nmatch\nmatches\nmidfield\nmidfielder\npenalty\npremier\npremiership\nquarter-final\nreferee\nrelegation\nscrum-half\nseason\nsemi-final\nskipper\nsquad\nstriker\nsubstitute\ntouchline\ntransfer\ntries\nwicket\nwinger");

/** States and provinces of the United States, Canada and Australia by their short form, without its last stop. `alone`: it stands by itself too (a Tenn. court); `behind`: behind a town and a comma (Toledo, Ohio; Jackson, Miss.); `postal`: the same, where the town is known as one. (`lists/words/state-short-forms.tsv`) */
export const STATE_SHORT_FORMS: readonly Readonly<Record<"form" | "name" | "stands", string>>[] = tableOf(["form", "name", "stands"], "AB\tAlberta\tpostal\nACT\tAustralian Capital Territory\tpostal\nAK\tAlaska\tpostal\nAL\tAlabama\tpostal\nAR\tArkansas\tpostal\nAZ\tArizona\tpostal\nAla\tAlabama\tbehind\nAlas\tAlaska\tbehind\nAlta\tAlberta\talone\nAriz\tArizona\tbehind\nArk\tArkansas\tbehind\nB.C\tBritish Columbia\talone\nBC\tBritish Columbia\tpostal\nCA\tCalifornia\tpostal\nCO\tColorado\tpostal\nCT\tConnecticut\tpostal\nCal\tCalifornia\tbehind\nCalif\tCalifornia\talone\nColo\tColorado\tbehind\nConn\tConnecticut\tbehind\nD.C\tWashington DC\tbehind\nDC\tWashington DC\tpostal\nDE\tDelaware\tpostal\nDel\tDelaware\tbehind\nFL\tFlorida\tpostal\nFla\tFlorida\talone\nGA\tGeorgia\tpostal\nGa\tGeorgia\tbehind\nHI\tHawaii\tpostal\nIA\tIowa\tpostal\nID\tIdaho\tpostal\nIL\tIllinois\tpostal\nIN\tIndiana\tpostal\nIll\tIllinois\tbehind\nInd\tIndiana\tbehind\nKS\tKansas\tpostal\nKY\tKentucky\tpostal\nKan\tKansas\talone\nKy\tKentucky\talone\nLA\tLouisiana\tpostal\nLa\tLouisiana\tbehind\nMA\tMassachusetts\tpostal\nMB\tManitoba\tpostal\nMD\tMaryland\tpostal\nME\tMaine\tpostal\nMI\tMichigan\tpostal\nMN\tMinnesota\tpostal\nMO\tMissouri\tpostal\nMS\tMississippi\tpostal\nMT\tMontana\tpostal\nMan\tManitoba\tbehind\nMass\tMassachusetts\tbehind\nMd\tMaryland\talone\nMich\tMichigan\tbehind\nMinn\tMinnesota\talone\nMiss\tMississippi\tbehind\nMo\tMissouri\tbehind\nMont\tMontana\tbehind\nN.B\tNew Brunswick\tbehind\nN.C\tNorth Carolina\talone\nN.D\tNorth Dakota\talone\nN.H\tNew Hampshire\talone\nN.J\tNew Jersey\talone\nN.L\tNewfoundland and Labrador\tbehind\nN.M\tNew Mexico\talone\nN.S\tNova Scotia\tbehind\nN.S.W\tNew South Wales\talone\nN.W.T\tNorthwest Territories\tbehind\nN.Y\tNew York\talone\nNB\tNew Brunswick\tpostal\nNC\tNorth Carolina\tpostal\nND\tNorth Dakota\tpostal\nNE\tNebraska\tpostal\nNH\tNew Hampshire\tpostal\nNJ\tNew Jersey\tpostal\nNL\tNewfoundland and Labrador\tpostal\nNM\tNew Mexico\tpostal\nNS\tNova Scotia\tpostal\nNSW\tNew South Wales\talone\nNT\tNorthern Territory\tpostal\nNU\tNunavut\tpostal\nNV\tNevada\tpostal\nNY\tNew York\tpostal\nNeb\tNebraska\talone\nNebr\tNebraska\tbehind\nNev\tNevada\talone\nNfld\tNewfoundland and Labrador\tbehind\nOH\tOhio\tpostal\nOK\tOklahoma\tpostal\nON\tOntario\tpostal\nOR\tOregon\tpostal\nOkla\tOklahoma\talone\nOnt\tOntario\talone\nOre\tOregon\tbehind\nP.E.I\tPrince Edward Island\talone\nPA\tPennsylvania\tpostal\nPE\tPrince Edward Island\tpostal\nPEI\tPrince Edward Island\tpostal\nPR\tPuerto Rico\tpostal\nPa\tPennsylvania\tbehind\nPenn\tPennsylvania\tbehind\nQC\tQuebec\tpostal\nQLD\tQueensland\tpostal\nQld\tQueensland\talone\nQue\tQuebec\tbehind\nR.I\tRhode Island\talone\nRI\tRhode Island\tpostal\nS.A\tSouth Australia\tbehind\nS.C\tSouth Carolina\talone\nS.D\tSouth Dakota\talone\nSA\tSouth Australia\tpostal\nSC\tSouth Carolina\tpostal\nSD\tSouth Dakota\tpostal\nSK\tSaskatchewan\tpostal\nSask\tSaskatchewan\talone\nTAS\tTasmania\tpostal\nTN\tTennessee\tpostal\nTX\tTexas\tpostal\nTas\tTasmania\tbehind\nTenn\tTennessee\talone\nTex\tTexas\talone\nUT\tUtah\tpostal\nVA\tVirginia\tpostal\nVIC\tVictoria\tpostal\nVT\tVermont\tpostal\nVa\tVirginia\tbehind\nVic\tVictoria\tbehind\nVt\tVermont\talone\nW.A\tWestern Australia\tbehind\nW.Va\tWest Virginia\talone\nWA\tWashington\tpostal\nWI\tWisconsin\tpostal\nWV\tWest Virginia\tpostal\nWY\tWyoming\tpostal\nWash\tWashington\tbehind\nWis\tWisconsin\talone\nWisc\tWisconsin\tbehind\nWyo\tWyoming\talone\nYT\tYukon\tpostal");

/** Units of time that `this`, `last` or `next` steps through. (`lists/words/stepped-units.txt`) */
export const STEPPED_UNITS: ReadonlySet<string> = setOf("century\nday\ndecade\nfortnight\nmonth\nmth\nqtr\nquarter\nweek\nweekend\nwk\nyear\nyr");

/** Last words of the names of streets, buildings, grounds and landscapes. `court` is a body first. (`lists/words/street-nouns.txt`) */
export const STREET_NOUNS: ReadonlySet<string> = setOf("abbey\nairport\narcade\narena\navenue\nbarracks\nbay\nbeach\nbridge\ncanal\ncanyon\ncastle\ncemetery\ncenter\ncentre\nclose\ncommon\ncounty\ncreek\ncrescent\ndesert\ndistrict\ndock\ndocks\ndrive\nestate\nfalls\nfarm\ngardens\ngreen\ngrove\ngulf\nhall\nharbor\nharbour\nheights\nhill\nhouse\nisland\nislands\nlake\nlane\nlodge\nmall\nmarket\nmews\nmill\nmount\nmountain\nmountains\nocean\npalace\npark\npier\nplace\nplateau\nprison\nprovince\nquay\nreef\nriver\nriverside\nroad\nrow\nsquare\nstadium\nstage\nstation\nstreet\nterrace\ntower\ntowers\nvalley\nvillage\nwalk\nway\nwharf\nwood\nwoods");

/** Street nouns that are nobody’s surname in the press. (`lists/words/street-types.txt`) */
export const STREET_TYPES: ReadonlySet<string> = setOf("avenue\nclose\ncrescent\ndrive\nestate\nroad\nrow\nstreet\nterrace\nway");

/** Capitals that say what a post is about, not whose it is. (`lists/words/subject-capitals.txt`) */
export const SUBJECT_CAPITALS: ReadonlySet<string> = setOf("ai\ncid\neu\ngp\nhgv\nhr\nict\nit\npe\npr\nr&d\ntv\nuk");

/** They open a clause before the main one: `As Ben Lee rang 999, …`. (`lists/words/subordinators.txt`) */
export const SUBORDINATORS: ReadonlySet<string> = setOf("after\nalthough\nas\nbecause\nbefore\ndespite\nif\nonce\nsince\nthough\nwhen\nwhile");

/** Before `in three years`, which says how often or how much then, not when: `the worst in three years`. (`lists/words/superlatives.txt`) */
export const SUPERLATIVES: ReadonlySet<string> = setOf("best\nbiggest\nfirst\nhighest\nlargest\nlowest\nmost\nonce\nonly\nsecond\ntime\ntimes\ntwice\nworst");

/** Magnitudes that are safe without a currency sign: `5bn dollars`. (`lists/words/sure-magnitudes.txt`) */
export const SURE_MAGNITUDES: ReadonlySet<string> = setOf("billion\nbn\ncrore\ncrores\nhundred\nlakh\nlakhs\nmillion\nmln\nmn\nthousand\ntn\ntrillion");

/** Particles of surnames that are no given name: `van der Berg` alone is a surname, `Al Okafor` and `Ben Okafor` are not. (`lists/words/sure-particles.txt`) */
export const SURE_PARTICLES: ReadonlySet<string> = setOf("ap\nbin\nde\nden\nder\ndu\nibn\nvan\nvon");

/** What opens a surname before another capital: McCall, O’Keeffe, DeLuca. (`lists/words/surname-prefixes.txt`) */
export const SURNAME_PREFIXES: ReadonlySet<string> = setOf("D\nDe\nDi\nFitz\nLa\nLe\nMac\nMc\nO\nSt\nVan");

/** Verbs that tell that somebody comes to a post. (`lists/words/taking-a-post.txt`) */
export const TAKING_A_POST: ReadonlySet<string> = setOf("appointed\nappoints\nbecame\nbecome\nbecomes\nbegan\nchosen\nconfirmed\nelected\nelects\nhired\ninstalled\njoined\nmade\nnamed\nnames\nnominated\npromoted\nre-elected\nreappointed\nrecruited\nreplaced\nreturned\nselected\nstarted\nsucceeded\nsworn\ntaken\ntook\nunveiled");

/** What a team does, as a verb behind its name: `Bolton drew`. (`lists/words/team-acts.txt`) */
export const TEAM_ACTS: ReadonlySet<string> = setOf("await\nbeat\nbeating\nboast\ncame\nclinched\nconceded\ndefeat\ndefeated\ndrew\nentertain\nequalised\nface\nfaced\nfaces\nhost\nhosted\nhosts\nkicked\nlead\nled\nlose\nlost\nmissed\nplay\nplayed\nplays\nscored\nsecured\nsign\nsigned\nthrashed\ntook\ntrailed\ntravel\ntravelled\nvisit\nwent\nwin\nwins\nwon");

/** Who or what belongs to a team, behind its name: `Bolton striker`. (`lists/words/team-roles.txt`) */
export const TEAM_ROLES: ReadonlySet<string> = setOf("all-rounder\nbatsman\nbench\nboss\nbowler\ncaptain\ncentre-back\nchairman\ncoach\ndefender\ndefenders\nfans\nflanker\nfly-half\nforward\nforwards\nfull-back\nfullback\ngoalkeeper\nhalf-back\nhooker\nkeeper\nmanager\nmidfield\nmidfielder\nmidfielders\nphysio\nplayer\nplayers\nplaymaker\nprop\nscrum-half\nside\nskipper\nstand-in\nstand-off\nstriker\nstrikers\nsupporters\nteam-mate\nteam-mates\nwinger");

/** Words that tell whether a sentence speaks of what was or of what will be, as they stand; what tells it by its form (`is expected to`, `will be held`, any verb in -ed) is told by the rules. (`lists/words/tenses.tsv`) */
export const TENSES: ReadonlyMap<string, "future" | "past"> = mapOf("ahead of\tfuture\nbecame\tpast\nbegan\tpast\nbegins\tfuture\nbroke\tpast\ncame\tpast\ncloses\tfuture\ndid\tpast\ndied\tpast\ndue\tfuture\nends\tfuture\nexpires\tfuture\nfaces\tfuture\nfell\tpast\nforthcoming\tfuture\nfound\tpast\ngave\tpast\ngoes on sale\tfuture\ngoing to\tfuture\ngot\tpast\nhad\tpast\nhas been\tpast\nhave been\tpast\nheld\tpast\nkick off\tfuture\nkicks off\tfuture\nlaunches\tfuture\nled\tpast\nleft\tpast\nlost\tpast\nmade\tpast\nmeets\tfuture\nmet\tpast\nopens\tfuture\npaid\tpast\nran\tpast\nresumes\tfuture\nrose\tpast\nrun from\tfuture\nrun till\tfuture\nrun until\tfuture\nruns from\tfuture\nruns out\tfuture\nruns till\tfuture\nruns until\tfuture\nsaid\tpast\nsaw\tpast\nshall\tfuture\nsince\tpast\nsold\tpast\nspent\tpast\nspoke\tpast\nstarts\tfuture\nstood\tpast\ntake on\tfuture\ntakes on\tfuture\ntakes place\tfuture\ntold\tpast\ntook\tpast\ntravel to\tfuture\ntravels to\tfuture\nupcoming\tfuture\nwas\tpast\nwent\tpast\nwere\tpast\nwill\tfuture\nwon\tpast\nwon't\tfuture\nwould\tfuture\nwrote\tpast");

/** A capitalised word behind a name that makes an award, an event, a building or a firm of it. (`lists/words/thing-heads.txt`) */
export const THING_HEADS: ReadonlySet<string> = setOf("airlines\nairways\narena\narms\nathletic\naward\nawards\nbears\nblues\nbowl\nbreweries\nbrewery\nbros\nbrothers\nbulls\nbuses\ncapital\ncars\nchampionship\nchampionships\ncity\nclassic\ncoaches\ncollection\ncounty\ncup\ndisease\ndragons\nentertainment\nexhibition\nfalcons\nfestival\nfilms\nfoods\ngames\ngiants\nholdings\nhomes\nhospice\nhotel\nhurdle\nindustries\ninn\nlions\nlounge\nmasters\nmedal\nmotor\nmotors\npictures\nprix\nprize\nproductions\nracecourse\nrangers\nrecords\nrestaurant\nrovers\nsecurities\nseries\nsharks\nshield\nshow\nsons\nstadium\nstakes\nstand\nstores\nstudio\nstudios\nsuite\nsyndrome\ntheatre\ntigers\ntower\ntown\ntrophy\nunited\nwanderers\nwarriors\nwasps");

/** Before a name: it is that of a storm, a ship, a hotel, and no person’s. (`lists/words/thing-openers.txt`) */
export const THING_OPENERS: ReadonlySet<string> = setOf("cafe\ncamp\ncape\nclan\nclub\ncyclone\nfort\nhms\nhotel\nhurricane\ninn\nlake\nmount\nmt\nmv\nport\nrms\nss\nstorm\nteam\ntyphoon");

/** Before what goes by a name as bodies do and is none, or before a person: `the film X`, `singer X`. (`lists/words/things-before-name.txt`) */
export const THINGS_BEFORE_NAME: ReadonlySet<string> = setOf("actor\nactress\nalbum\nartist\nauthor\nbook\nbrowser\ncalled\ncaptain\nchampion\ncomedian\ncomedy\ncomposer\nconsole\ndirector\ndj\ndrama\ndrug\nentitled\nfilm\nformat\ngame\nhit\nmidfielder\nmovie\nmusical\nmusician\nnovel\nnovelist\nplay\nplayer\npresenter\nprogramme\nrapper\nshow\nsinger\nsingle\nsitcom\nsoap\nsoftware\nsong\nstar\nstriker\ntechnology\nthriller\ntitled\nvirus\nworm\nwriter");

/** Behind what goes by a name as bodies do and is none: `the X film`, `X technology`. (`lists/words/things-behind-name.txt`) */
export const THINGS_BEHIND_NAME: ReadonlySet<string> = setOf("accord\nact\naffair\nagreement\nalbum\nalbums\naward\nawards\nbill\nbox\nbrowser\nbug\ncar\ncars\nchampionship\nchampionships\nchip\nchips\nclause\ncode\ncomputer\ncomputers\nconference\nconsole\nconsoles\ncrisis\ncup\nday\ndisease\ndrug\ndrugs\nera\nevent\nfestival\nfiles\nfilm\nfilms\nfinal\nfinals\nformat\ngame\ngames\nhandset\nhandsets\njersey\nlanguage\nlist\nmachine\nmachines\nmatch\nmedal\nmedals\nmeeting\nmodel\nmodels\nmovie\nmovies\nopen\npc\nperiod\nphone\nphones\nplayer\nplayers\nprize\nprizes\nprocessor\nprogram\nprogramme\nprograms\nprotocol\nrace\nscandal\nscheme\nsemi-final\nsequel\nseries\nshirt\nshow\nsingle\nsingles\nsoftware\nsong\nsongs\nstandard\nsummit\nsyndrome\ntechnology\ntest\ntests\ntheory\ntitle\ntitles\ntour\ntournament\ntreaty\ntrilogy\ntrojan\ntrophy\ntype\ntypes\nvaccine\nvirus\nwar\nworm");

/** Capitals that name things, jobs and conditions, not bodies. (`lists/words/things-in-capitals.txt`) */
export const THINGS_IN_CAPITALS: ReadonlySet<string> = setOf("3g\nabc\nabh\nabs\nad\nadhd\nadsl\nagm\nai\naids\naim\nam\nasbo\nasbos\natm\nba\nbc\nbcg\nbmi\nbsc\nbse\nbst\ncbe\ncctv\ncd\ncds\nceo\ncet\ncfo\ncgi\ncio\ncjd\ncpi\ncpr\ncrt\ndbe\ndiy\ndj\ndjs\ndlitt\ndna\nds\ndsl\ndvd\ndvds\nebitda\nedt\nems\nepo\nest\neu\nfa-cup\nfaq\nfps\ngb\ngba\ngbh\ngcse\ngcses\ngdp\nghb\ngmt\ngnp\ngprs\ngps\ngsm\nhd\nhdtv\nhgv\nhiv\nhsdpa\nhtml\nhttp\nict\nid\nids\niii\niou\nip\nipo\nipos\niptv\nipv4\nipv6\niq\niras\nisa\nisas\nisdn\nisp\nisps\nkbe\nlan\nlcd\nlcds\nled\nllb\nlol\nlsd\nma\nmbe\nmc\nmdma\nme\nmep\nmeps\nmmo\nmmorpg\nmmr\nmms\nmp\nmp3\nmp4\nmpg\nmph\nmps\nmri\nmrsa\nms\nmsc\nmsp\nmsps\nnes\nnvq\nobe\nok\noled\nomg\nos\np2p\npc\npcc\npcs\npdf\npfi\nphd\nphds\npin\npm\nppp\npr\nps2\nps3\npsp\npst\nram\nrfid\nrip\nrom\nrpg\nrpi\nrss\nsars\nsas\nsme\nsmes\nsms\nsos\nssl\nsuv\ntb\nthg\ntv\ntvs\nufo\nuk\numts\nus\nusa\nusb\nutc\nuwb\nvat\nvhs\nviii\nvip\nvips\nvoip\nvs\nwap\nwc\nwi-fi\nwmd\nwww\nxl\nxp\nxvi\nxxl");

/** Behind a holiday: the name of a thing, `Christmas cards`, `Easter Road`. (`lists/words/things-of-holidays.txt`) */
export const THINGS_OF_HOLIDAYS: ReadonlySet<string> = setOf("appeal\nbonus\nbox\nbunny\ncake\ncard\ncards\ncarol\nconcert\ncracker\ndecoration\ndinner\negg\neggs\nfair\nfayre\ngift\nholiday\nhonours\nisland\njumper\njumpers\nlights\nlist\nlunch\nmarket\nmessage\nnumber\nparade\nparties\nparty\nperiod\npresent\npresents\npudding\nresolution\nresolutions\nrevolution\nrising\nroad\nross\nrush\nsale\nsales\nshopper\nshoppers\nshopping\nsingle\nsong\nspecial\nstocking\ntrading\ntree\ntrees");

/** Behind a weekday: the name of a paper, a programme, a meal and no day, `Sunday Times`. (`lists/words/things-of-weekdays.txt`) */
export const THINGS_OF_WEEKDAYS: ReadonlySet<string> = setOf("Business\nExpress\nHerald\nIndependent\nLeague\nMail\nMercury\nMirror\nNight Football\nNight Live\nPeople\nPolitics\nPost\nSchool\nSport\nStar\nSun\nTelegraph\nTimes\nTrading\nWorld\nleague\nlunch\nroast\nschool\ntrading");

/** Units of time in every form that the press writes, each with the unit that it is counted in. A night counts as a day. (`lists/words/time-units.tsv`) */
export const TIME_UNITS: ReadonlyMap<string, string> = mapOf("centuries\tcentury\ncentury\tcentury\nday\tday\ndays\tday\ndecade\tdecade\ndecades\tdecade\nfortnight\tfortnight\nfortnights\tfortnight\nhour\thour\nhours\thour\nhr\thour\nhrs\thour\nmillennia\tmillennium\nmillennium\tmillennium\nmin\tminute\nmins\tminute\nminute\tminute\nminutes\tminute\nmonth\tmonth\nmonths\tmonth\nmth\tmonth\nmths\tmonth\nnight\tday\nnights\tday\nquarter\tquarter\nquarters\tquarter\nsec\tsecond\nsecond\tsecond\nseconds\tsecond\nsecs\tsecond\nweek\tweek\nweekend\tweekend\nweekends\tweekend\nweeks\tweek\nwk\tweek\nwks\tweek\nyear\tyear\nyears\tyear\nyr\tyear\nyrs\tyear");

/** Surnames that are titles, peoples or bodies in other places: Gareth King, Susan Church. (`lists/words/title-surnames.txt`) */
export const TITLE_SURNAMES: ReadonlySet<string> = setOf("abbot\nadmiral\nbank\nbanks\nbaron\nbishop\nbutler\ncardinal\nchambers\nchancellor\nchaplain\nchristian\nchurch\nclerk\nconstable\ncook\ncourt\ncousins\ndeacon\ndean\nduke\nearl\nelder\nenglish\nfrench\ngerman\nguard\nholland\nirish\njudge\nking\nknight\nmajor\nmarshal\nmarshall\nmasters\nmayor\npage\nparish\nparson\npope\nprince\nrector\nscott\nsergeant\nsquire\nsteward\ntemple\nusher\nwelsh");

/** Behind these stands a surname, or the one name of a royal: `Mr James` is not James Okafor, `Sir Alan` is Alan. (`lists/words/titles-before-surnames.txt`) */
export const TITLES_BEFORE_SURNAMES: ReadonlySet<string> = setOf("baroness\ndr\nking\nlord\nmiss\nmr\nmrs\nms\npope\nprince\nprincess\nprof\nprofessor\nqueen\nsaint");

/** Titles of the gazetteer that are no posts: relations, a candidate’s hope, offices of learning and birth. (`lists/words/titles-that-are-no-posts.txt`) */
export const TITLES_THAT_ARE_NO_POSTS: ReadonlySet<string> = setOf("Associate Professor\nBackbencher\nBrother\nCouncillors\nDame\nDoctor\nDoctors\nDr\nEmeritus Professor\nFather\nJunior\nLady\nLord\nMaster\nMembers of Parliament\nParliamentary Candidate\nProf\nProfessor\nSenior\nSir\nSister");

/** Last parts of the addresses of sites. (`lists/words/top-level-domains.txt`) */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = setOf("app\nat\nau\nbe\nbiz\nblog\nca\nch\ncn\nco\ncom\ncoop\ncymru\nde\ndev\ndk\nedu\nes\neu\nfi\nfr\ngov\ngr\nie\nin\ninfo\nint\nio\nit\njp\nlondon\nme\nmil\nnet\nnews\nnl\nno\nnz\nonline\norg\norg.uk\npl\npolice\npt\nscot\nse\ntv\nuk\nus\nwales\nza");

/** Posts that are about something rather than of somebody: `head of Human Resources`, `adviser on policing`. (`lists/words/topical-heads.txt`) */
export const TOPICAL_HEADS: ReadonlySet<string> = setOf("adviser\nadvisor\nco-ordinator\ncommissioner\ncoordinator\ndirector\neditor\nhead\nholder\nlecturer\nmanager\nmember\nminister\nofficer\nreader\nsecretary\nunder-secretary\nvice-president");

/** So far or that way from a place: `north of X`, `miles from X`, `mayor of X`. (`lists/words/towards.txt`) */
export const TOWARDS: ReadonlySet<string> = setOf("east\nkilometres\nmayor\nmiles\nnorth\nnorth-east\nnorth-west\nnortheast\nnorthwest\noutskirts\nsouth\nsouth-east\nsouth-west\nsoutheast\nsouthwest\nstreets\nsuburb\nsuburbs\nwest");

/** What a firm does or runs, in one noun before its name: `retailer X`, `the club X`. (`lists/words/trades.txt`) */
export const TRADES: ReadonlySet<string> = setOf("bookmaker\nbroadcaster\nbuilder\ncaterer\nclub\ncontractor\ndeveloper\ndistributor\ngrocer\nhaulier\nhousebuilder\ninsurer\nmaker\nmanufacturer\noperator\npub\npublisher\nrestaurant\nretailer\nsupplier");

/** Words that end in s behind a year that do not stand for what it counts: `the 2012 Olympics`, `in 2012 was`. (`lists/words/uncounted-words-in-s.txt`) */
export const UNCOUNTED_WORDS_IN_S: ReadonlySet<string> = setOf("accounts\nacross\nalways\nas\nattacks\nawards\nbesides\nbombings\ncensus\nchampionships\ncuts\ndoes\nelections\nfigures\nfinals\ngames\nhas\nhis\nis\nits\nless\nmarks\nolympics\nparalympics\nparents\nperhaps\nplus\nprotests\nreforms\nremains\nresults\nriots\nsales\nsays\nsees\nshows\ntells\nthis\nthus\ntowards\nunless\nus\nwas\nwhereas");

/** Nouns in the plural that speak without a name: `residents said`. (`lists/words/unnamed-speakers.txt`) */
export const UNNAMED_SPEAKERS: ReadonlySet<string> = setOf("analysts\nbosses\ncampaigners\ncommentators\ncouncillors\ncritics\ndetectives\ndoctors\neconomists\nexperts\nfriends\ninsiders\ninvestigators\nlawyers\nleaders\nmagistrates\nministers\nmps\nneighbours\nobservers\nofficers\nofficials\nopponents\npeople\npolice\nprosecutors\nresearchers\nresidents\nscientists\nsources\nstaff\nsupporters\nunions\nwitnesses");

/** Posts only where other words say which: `committee member`, `head of communications`, `union chief`. (`lists/words/vague-posts.txt`) */
export const VAGUE_POSTS: ReadonlySet<string> = setOf("agent\nboss\nbrother\nchief\ndeputy\nexecutive\nexpert\nfather\nguard\nhead\nmember\nofficer\nofficial\nowner\npartner\nreader\nrep\nrepresentative\nsister\nspecialist\nworker");

/** Verbs whose plain form the lexicon knows as a noun or an adjective only: `who chairs the board`, `the firm cut 40 jobs`. (`lists/words/verbs-like-nouns.txt`) */
export const VERBS_LIKE_NOUNS: ReadonlySet<string> = setOf("access\nact\naddress\naid\naim\nair\nalert\namount\nanchor\nanswer\nappeal\nargue\narm\nask\nassure\nattack\nattempt\nauction\naward\naxe\nback\nban\nbar\nbark\nbase\nbattle\nbear\nbeat\nbenefit\nbet\nbid\nbill\nblame\nblock\nboard\nboast\nbook\nboost\nbow\nbowl\nbreak\nbrief\nbroadcast\nbudget\ncall\ncampaign\ncap\ncaptain\ncare\ncatch\ncause\ncaution\nchair\nchallenge\nchampion\ncharge\nchart\ncheck\nclaim\nclash\nclear\nclose\ncoach\ncommand\ncomment\ncomplete\nconcern\ncontest\ncontinue\ncontrol\ncopy\ncost\ncounsel\ncount\ncounter\ncover\ncrack\ncrash\ncredit\ncreep\ncross\ncry\ncut\ndamage\ndate\ndeadpan\ndeal\ndebate\ndebut\ndecline\ndelay\ndemand\ndeposit\ndesign\ndetail\ndip\ndirect\ndisguise\ndismiss\ndisplay\ndispute\ndivorce\ndouble\ndoubt\ndownload\ndraft\ndraw\ndream\ndrive\ndrop\nease\necho\nedit\nelaborate\nempty\nend\nescape\nestimate\nexit\nexperience\nexpress\nface\nfall\nfare\nfarm\nfault\nfavour\nfear\nfeature\nfeel\nfield\nfight\nfigure\nfilm\nfinance\nfine\nfinish\nfire\nfit\nflood\nfocus\nforce\nforecast\nform\nfree\nfront\nfrown\nfuel\nfund\ngain\ngreet\ngroup\ngrumble\nguarantee\nguard\nguess\nguide\nhail\nhalt\nhand\nhandle\nharm\nhead\nheadline\nhelp\nherald\nhighlight\nhinge\nhint\nhire\nhiss\nhit\nhold\nhonour\nhope\nhost\nhouse\nhunt\nhurt\nimpact\nimplement\nimport\nincrease\ninfluence\nissue\njail\njoin\njoke\njourney\njudge\njump\nkick\nknock\nlabel\nlack\nlament\nland\nlast\nlaugh\nlaunch\nlay\nleak\nlease\nlevel\nlift\nlimit\nline\nlink\nlist\nlive\nload\nloan\nlobby\nlook\nlove\nlower\nmanage\nmark\nmarket\nmaster\nmatch\nmatter\nmean\nmention\nmerge\nmind\nmine\nmiss\nmock\nmodel\nmonitor\nmourn\nmove\nmull\nmurder\nname\nneed\nnet\nnod\nnote\nnotice\nnumber\noffer\nopen\norder\noust\noversee\nown\npair\npaper\npark\npart\npartner\npass\npause\npay\npick\npicture\npilot\nplace\nplan\nplant\nplay\nplead\nplot\npocket\npoint\npolice\npose\nposition\npost\npower\npraise\npresent\npress\nprice\nprint\nprobe\nprocess\nproduce\nprofit\nproject\npromise\nprompt\npropose\nprotest\npurchase\npush\nquestion\nquit\nquiz\nquote\nrace\nrage\nraise\nrally\nrange\nrank\nrant\nrap\nrate\nrave\nreach\nreassure\nrebel\nrecall\nrecord\nreform\nrefuse\nrelease\nrelish\nremark\nrent\nrepeat\nreply\nreport\nrequest\nrescue\nreserve\nresort\nrespect\nrest\nresult\nresume\nretell\nretire\nretreat\nreturn\nreveal\nreverse\nreview\nride\nrise\nrisk\nround\nrow\nrule\nrun\nsack\nsalute\nsanction\nsave\nschool\nscore\nscrap\nsearch\nseat\nsecond\nsecure\nselect\nsell\nsentence\nseparate\nserve\nset\nsever\nshape\nshare\nshed\nshift\nship\nshock\nshoot\nshop\nshow\nshut\nsign\nsignal\nslam\nslash\nslow\nslump\nsmile\nsnap\nsnub\nsob\nsound\nspark\nspeed\nspell\nsplit\nsponsor\nspot\nspread\nspur\nspy\nstaff\nstage\nstake\nstand\nstar\nstart\nstate\nstay\nsteer\nstem\nstep\nstick\nstop\nstore\nstorm\nstress\nstrike\nstruggle\nstudy\nsue\nsuffer\nsuit\nsum\nsupply\nsupport\nsurge\nsurprise\nsurvey\nsuspect\nswap\nswear\nswing\nswitch\ntable\ntalk\ntarget\ntask\ntax\nteam\ntear\ntell\ntender\ntest\ntext\nthank\nthreaten\nthrow\nthunder\ntime\ntotal\ntour\ntrack\ntrade\ntrain\ntransfer\ntravel\ntreat\ntrigger\ntriple\ntrust\ntry\nturn\nupset\nurge\nuse\nvalue\nview\nvisit\nvoice\nvolunteer\nvote\nvow\nwage\nwait\nwalk\nwarn\nwaste\nwatch\nwelcome\nwin\nwipe\nwish\nwitness\nwonder\nwork\nworry\nwound");

/** What is done to somebody who gets a post, behind the name or before it. (`lists/words/verbs-of-appointing.txt`) */
export const VERBS_OF_APPOINTING: ReadonlySet<string> = setOf("appoint\nappointed\nappointing\nappoints\nchosen\ncrowned\nelected\nelects\nhired\ninstalled\nmade\nnamed\nnames\nnominated\npromoted\nre-appointed\nre-elected\nreappointed\nreelected\nselected\nunveiled");

/** What somebody does who leaves a post, or has done to them. (`lists/words/verbs-of-leaving.txt`) */
export const VERBS_OF_LEAVING: ReadonlySet<string> = setOf("axed\ndeparted\ndismissed\nfired\nleaving\nleft\nousted\nquit\nquits\nquitting\nremoved\nresign\nresigned\nresigning\nresigns\nretire\nretired\nretires\nretiring\nsacked\nstanding\nstepped\nstepping\nsteps\nstood");

/** Before a telephone number: `call 101`, `dialled`, `via`. (`lists/words/ways-to-call.txt`) */
export const WAYS_TO_CALL: ReadonlySet<string> = setOf("call\ncalled\ncalling\ncalls\ncontact\ncontacting\ndial\ndialed\ndialled\ndialling\ndials\nnumber\non\nor\nphone\nphoned\nphones\nphoning\nrang\nring\nringing\nrings\ntelephone\ntelephoned\ntelephoning\ntext\ntexted\ntexting\ntexts\nto\nusing\nvia");

/** Words that end a body’s name only behind something that says which. (`lists/words/weak-body-endings.txt`) */
export const WEAK_BODY_ENDINGS: ReadonlySet<string> = setOf("airline\narmy\nband\nbroadcasting\ncapital\nchannel\ncommand\ncommunications\ndivision\nelectronics\nentertainment\nexchange\nfleet\nforce\ngovernment\ngroup\nindustries\ninsurance\ninternational\nleague\nmagazine\nmotors\nnavy\nnetwork\npartnership\nparty\npictures\npolice\nproductions\nprojects\npublications\npublishing\nrailway\nrailways\nrecords\nsecurities\nsecurity\nservice\nservices\nsociety\nsoftware\nsolutions\nstores\nstudios\nsystems\nteam\ntechnologies\ntechnology\ntelecommunications\ntelecoms\ntelevision\nunion\nunit\nwing");

/** Weekdays, whole and cut short, counted from Monday, which is 0. (`lists/words/weekdays.tsv`) */
export const WEEKDAYS: ReadonlyMap<string, number> = numbersOf("fri\t4\nfriday\t4\nmon\t0\nmonday\t0\nsat\t5\nsaturday\t5\nsun\t6\nsunday\t6\nthu\t3\nthur\t3\nthurs\t3\nthursday\t3\ntue\t1\ntues\t1\ntuesday\t1\nwed\t2\nwednesday\t2\nweds\t2");

/** What is weighed in pounds: `five pounds of sugar`. (`lists/words/weighed-goods.txt`) */
export const WEIGHED_GOODS: ReadonlySet<string> = setOf("amphetamine\namphetamines\napples\nbeef\ncannabis\ncannabis resin\ncocaine\ncrack\ndrugs\nexplosive\nexplosives\nfat\nfertiliser\nfertilizer\nflesh\nflour\nheroin\nmarijuana\nmeat\npotatoes\npressure\nresin\nsemtex\nsugar\ntea\nthrust\ntnt\nweight");

/** Behind pounds that are a weight: `a ten-pound baby`. (`lists/words/weighed-in-pounds.txt`) */
export const WEIGHED_IN_POUNDS: ReadonlySet<string> = setOf("baby\nbomb\nboy\ncat\ndog\nfish\ngirl\ngun\nhammer\nheavier\nlighter\nman\noverweight\nper square\nsalmon\nshell\nturkey\nweight\nwoman");

/** Before pounds that are a weight: `weighed five pounds`. (`lists/words/weighing.txt`) */
export const WEIGHING: ReadonlySet<string> = setOf("gain\ngained\ngaining\ngains\nlift\nlifted\nlifting\nlifts\nlose\nloses\nlosing\nlost\nshed\nshedding\nweigh\nweigh of\nweighed\nweighed of\nweighing\nweighing of\nweighs\nweighs of\nweight\nweight of");

/** Words in the names of what a councillor or a mayor is of: a council, a ward, a town. (`lists/words/words-of-councils.txt`) */
export const WORDS_OF_COUNCILS: ReadonlySet<string> = setOf("Assembly\nAuthority\nBoard\nBorough\nCabinet\nChamber\nCity\nCommission\nCommittee\nCorporation\nCouncil\nCounty\nDistrict\nMunicipality\nParish\nShire\nWard\ncabinet\ncommittee\ncouncil\nward");

/** Words in the names of what a judge sits in: a court, a circuit. (`lists/words/words-of-courts.txt`) */
export const WORDS_OF_COURTS: ReadonlySet<string> = setOf("Bailey\nBench\nCircuit\nCommission\nCounty\nCourt\nDistrict\nDivision\nJudiciary\nSessions\nState\nTribunal\ncourt");

/** Words that make a name one of a body that is no council, parliament, court or area. (`lists/words/words-of-other-bodies.txt`) */
export const WORDS_OF_OTHER_BODIES: ReadonlySet<string> = setOf("Agency\nAssociation\nClub\nCompany\nFederation\nGroup\nHospital\nLtd\nPLC\nParty\nPolice\nSchool\nSociety\nTrust\nUnion\nUniversity\nplc");

/** Words in the names of what a member of a parliament is of: a chamber, a seat. (`lists/words/words-of-parliaments.txt`) */
export const WORDS_OF_PARLIAMENTS: ReadonlySet<string> = setOf("Assembly\nBundestag\nCommittee\nCommons\nCongress\nCouncil\nDail\nDistrict\nDuma\nDáil\nHolyrood\nHouse\nKnesset\nLegislature\nLords\nOireachtas\nParliament\nRiding\nSabha\nSeanad\nSenate\nSenedd\nState\nStormont\nWard\nWestminster\ncommittee");

/** Words in the names of bodies that no press calls `the company` or `the firm`. (`lists/words/words-of-public-bodies.txt`) */
export const WORDS_OF_PUBLIC_BODIES: ReadonlySet<string> = setOf("Assembly\nAuthority\nCommission\nCommittee\nCommons\nConservative\nConservatives\nCouncil\nCourt\nDemocrats\nDepartment\nGovernment\nLabour\nLords\nMinistry\nOffice\nParliament\nParty\nPolice\nTories\nUnion\nUnison");

/** Lower case before or behind a name: it is that of a film, a record, a band. (`lists/words/works-of-art.txt`) */
export const WORKS_OF_ART: ReadonlySet<string> = setOf("album\nband\nbiopic\nbook\nboyband\ncomedy\ndrama\nfilm\ngame\nhit\nmovie\nmusical\nnovel\nopera\nremake\nrockers\nsequel\nsingle\nsitcom\nsoap\nsong\nthriller\nvideogame");

/** What is done at a centre that is a body and no building: `Thornley Policy Centre`. (`lists/words/works-of-centres.txt`) */
export const WORKS_OF_CENTRES: ReadonlySet<string> = setOf("advice\ndata\nhealth\ninnovation\nlaw\nlearning\nmanagement\nmedical\npolicy\nresearch\nresource\nscience\nstudies\ntechnology\ntraining");
