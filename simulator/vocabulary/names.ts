import japanese from './japanese-names.json' with { type: 'json' };
import type { NameSet } from './partners.ts';

export interface NameList {
  /** Most frequent first. */
  readonly family: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

const words = (text: string) => text.trim().toUpperCase().split(/\s+/);

/** Japanese names in long romaji (SATOU), most frequent surnames first. */
export const JAPANESE: NameList = {
  family: words(japanese.surnames),
  women: words(japanese.women),
  men: words(japanese.men),
};

/** Names that are frequent in the partner's language, without diacritics. */
export const FOREIGN: Readonly<Record<NameSet, NameList>> = {
  english: {
    family: words(
      'smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white harris clark lewis walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray hughes price foster sanders ross long powell perry',
    ),
    women: words(
      'mary jennifer linda elizabeth susan jessica sarah karen lisa nancy emily ashley olivia emma hannah grace chloe sophie lucy megan rachel laura amy julia alice rebecca claire diana helen victoria',
    ),
    men: words(
      'james robert john michael david william richard joseph thomas charles daniel matthew anthony mark steven paul andrew joshua kevin brian george edward jason ryan jacob gary eric peter henry oliver jack harry',
    ),
  },
  chinese: {
    family: words(
      'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su wei lu ding ren shen yao lu cui zhong tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long duan hao kong shao mao chang wan gu lai wu kang',
    ),
    women: words(
      'fang xiuying min jing li yan xiulan juan guiying na ying hua hui ping ling dan yun xia lan mei qian ting yue xin lili meiling xiaoyan jiayi siyu yuxin',
    ),
    men: words(
      'wei lei jun yong qiang jie tao ming chao gang peng hao kai bin long bo feng yang jian dong hui zhiqiang jianguo haoran zixuan yichen junjie weiming xiaoming guoqiang',
    ),
  },
  korean: {
    family: words(
      'kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon ko moon yang son bae baek heo yoo nam',
    ),
    women: words(
      'seoyeon jiwoo seohyun minseo hayoon jiyoon yuna soyeon eunji hyejin minji sujin jiyoung hyunjung mikyung eunjung soyoung jihye yejin dahyun',
    ),
    men: words(
      'minjun seojun dohyun jihoon junho sungmin jaehyun woojin hyunwoo donghyun seungho youngho sangwoo kyungsoo taeyang jinwoo minho joonyoung byungho sungho',
    ),
  },
  thai: {
    family: words(
      'saetang saelim saelee wongsa srisuk chaiyasit boonmee thongchai suwan phromma kaewkham rattanaporn somboon jaidee sukhum wattana charoensuk phongphan intharat khamdee meesuk panyawong sirichai thepsiri yodying',
    ),
    women: words(
      'somsri malee pranee siriporn nittaya wanida kanya ratana suda apinya pimchanok nattaya supaporn chanida wilai',
    ),
    men: words(
      'somchai somsak prasert wichai surachai anan nattapong kittisak thanakorn chaiwat sombat narong pichai adisak worawut',
    ),
  },
  vietnamese: {
    family: words('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong mai lam'),
    women: words(
      'thi lan thi hoa thi mai thu ha ngoc anh thanh thuy minh chau phuong linh bich ngan kim oanh hong nhung',
    ),
    men: words(
      'van hung duc anh minh tuan quang huy thanh long hoang nam van dung xuan phuc tien dat ngoc son huu loc',
    ),
  },
  spanish: {
    family: words(
      'garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz reyes morales santos bautista ocampo mendoza castillo villanueva aquino domingo fernandez navarro salazar aguilar valdez',
    ),
    women: words(
      'maria ana rosa carmen isabel lucia elena sofia teresa angelica cristina jasmine gloria beatriz valeria',
    ),
    men: words(
      'jose juan carlos luis miguel antonio manuel francisco pedro rafael ramon eduardo ricardo fernando roberto',
    ),
  },
  german: {
    family: words(
      'mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroeder neumann schwarz zimmermann braun hartmann krueger lange werner krause lehmann devries jansen bakker visser smit mulder',
    ),
    women: words('anna maria julia katharina sabine petra monika claudia susanne andrea lena laura hannah eva ingrid'),
    men: words(
      'peter michael thomas andreas stefan christian martin markus klaus juergen wolfgang jan lukas felix tobias',
    ),
  },
  french: {
    family: words(
      'martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre mercier dupont lambert bonnet francois',
    ),
    women: words(
      'marie nathalie isabelle sylvie catherine camille lea manon chloe juliette amelie elodie sophie claire helene',
    ),
    men: words(
      'jean pierre michel philippe alain nicolas christophe laurent antoine julien thomas guillaume olivier lucas hugo',
    ),
  },
  indian: {
    family: words(
      'sharma patel singh kumar gupta verma reddy nair iyer rao mehta shah joshi desai kapoor malhotra chopra banerjee mukherjee das pillai menon bhat agarwal khan ansari saxena mishra pandey trivedi',
    ),
    women: words('priya anjali pooja neha sunita kavita deepa lakshmi meera asha rekha divya shreya nisha radha'),
    men: words('rahul amit rajesh sanjay vijay anil suresh arun vikram ravi manoj deepak ashok kiran arjun'),
  },
  malay: {
    family: words(
      'abdullah ismail ibrahim rahman hassan ahmad yusof othman mohamed ali tan lim lee wong ong ng chong goh teo chan',
    ),
    women: words(
      'siti nurul aisyah fatimah noraini zainab aminah farah hidayah meiling huiying suyin peiling jasmine azlina',
    ),
    men: words(
      'ahmad mohd ismail azman faizal hafiz razak kamal zulkifli amir weijie kokwai junwei bengchuan siewmeng',
    ),
  },
};

/** Made-up first words of firms. */
export const FIRM_WORDS = words(
  'sunrise pacific golden orient union summit crown evergreen apex delta nova star ocean bright global prime silver dragon phoenix lotus harbor bridge alpha vertex horizon zenith cobalt maple cedar falcon eagle jade pearl ruby amber coral atlas orion vega lyra titan comet aurora meridian keystone anchor beacon compass northern southern eastern western grand royal first modern united central metro city river lake mountain forest meadow spring autumn',
);
export const FIRM_TRADES = words(
  'electronics textile machinery foods cosmetics chemical plastics optics tools furniture toys sports medical auto parts materials instruments design apparel footwear pharma seafood paper metal',
);
export const JAPANESE_FIRM_FORMS = ['CO LTD', 'KK', 'CORPORATION', 'INC', 'GK'] as const;
