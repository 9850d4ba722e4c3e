package extract

// Vocabulary is the language as data: what extract/lexicon declares and what a
// user's own file adds. New compiles and checks it.
type Vocabulary struct {
	Units          []Unit
	Indicators     []Indicator
	Cues           []Cue
	Times          []Time
	WordQuantities []WordQuantity
	Phrases        []Phrase
	Exclusions     []Exclusion
	Commitments    Commitments
	Pairs          []Pair
	Heads          []Head
	Wordings       []Wording
	Edges          []Edge
}

// Pair is a word that stands for several, each with its own value behind 分别:
// 城乡居民收入 is 城镇居民收入 and 农村居民收入.
type Pair struct {
	Word  string
	Parts []string
	Proof
}

// Proof is the evidence that every entry carries: a sentence of a plan of March
// 2024, or a table with | between its cells, and what the whole engine must read
// in it, nothing missing and nothing more (Statement.String, one a line; white
// space at the ends of lines does not count). An entry that keeps something out
// may give nothing, and says why.
type Proof struct {
	Sample string
	Gives  string
	Why    string
}

// Dimension groups units that measure the same sort of thing.
type Dimension string

const (
	Ratios    Dimension = "ratio"     // %, ‰, 成
	Points    Dimension = "points"    // percentage points
	Money     Dimension = "money"     // CNY and other currencies
	Things    Dimension = "things"    // 个 项 家 …: code count
	People    Dimension = "people"    // 人 名 人次: code count too
	Physical  Dimension = "physical"  // area, length, mass, volume, power, energy, concentration
	Durations Dimension = "durations" // 天 个月 年
	Ages      Dimension = "ages"      // 岁
	Times     Dimension = "times"     // 次
	Multiples Dimension = "multiples" // 倍
	Grades    Dimension = "grades"    // 级
)

// Unit is what a number is counted in.
type Unit struct {
	Words     []string
	Code      string // of the annotation guide; the word itself where the guide has none
	Dimension Dimension
	Factor    int64    // multiplies the number (千瓦 is 1000 W); 0 stands for 1
	Not       []string // continuations that make it another word: 个 before 体 (个体)
	Proof
}

// Indicator is what is measured, an entry of the statistical vocabulary.
type Indicator struct {
	ID      string
	Name    string // canonical Chinese name
	English string
	Words   []string    // further spellings; Name is always one; … stands for words between: 居民…价格
	Takes   []Dimension // dimensions of its levels; growth and ranks are open to all
	Exact   []string    // names only when they are the whole phrase: 投资
	Of      string      // another indicator that this one refines
	When    []string    // verbs of the clause that do: projects 开工
	Not     []string    // endings that make it another thing: 审批项目 is no 项目
	Near    []string    // words of which the sentence must hold one: 死亡人数 only of 事故
	Loose   bool        // any words may narrow it: 重大项目|总投资
	Sector  string
	Source  string // who defines it
	Proof
}

// Role is what a cue does in its clause.
type Role string

const (
	Modal    Role = "modal"    // force, over the clauses that follow: 确保, 力争, 将
	Limit    Role = "limit"    // bound before its number: 不低于, 超过, 约
	Tail     Role = "tail"     // bound behind its number: 以上, 左右
	Changing Role = "changing" // a change follows: 增长, 下降, 涨幅
	Reach    Role = "reach"    // a level follows: 达到, 提高到, 为
	Mark     Role = "mark"     // tells past from future: 已, 累计, 同比
	Act      Role = "act"      // a verb whose object is counted or delivered: 建成, 培育
	Base     Role = "base"     // a comparison: 比, 较, 由
	Whole    Role = "whole"    // a part follows: 其中
	Spread   Role = "spread"   // one value each: 分别, 均
	Order    Role = "order"    // a rank follows: 位居, 列
	Rule     Role = "rule"     // an amount of a rule: 补助, 奖励
	Average  Role = "average"  // 年均, 平均每年
	Scope    Role = "scope"    // a set or a place that is compared with or ranked in: 全国, 全省
	Bringing Role = "bringing" // brings its object before the verb: 把
	Doing    Role = "doing"    // a verb that ends the name of who does it: 300名医护人员|坚守岗位
	Filler   Role = "filler"   // says nothing by itself and is stepped over: 大幅, 再, 又
)

// Cue is a word that decides something about the quantities near it. A cue of
// one character must stand as a word of its own in the segmented clause.
type Cue struct {
	Words     []string
	Role      Role
	Strength  Strength
	Bound     Bound
	Direction Direction
	Kind      Kind
	Nominal   bool   // an act that is a part of names as often as a verb: 建设项目
	After     string // characters after which it is a part of another word: 约 in 节约
	Weak      bool   // a mark that gives way to a date, a modal or a plan: 累计
	Local     bool   // a modal that governs its own clause only: 全力, 争创
	Compared  bool   // only before a number, and a change only behind a comparison: 比上年低0.4个百分点
	Amount    bool   // a change whose amounts are levels: 节约资金2亿元
	Former    bool   // says that the value is that of the period before: 前值
	Verb      bool   // a change that takes what changes as its object: 减少企业负担
	Proof
}

// Time is a time expression. Its words may hold slots: {Y} a year, {M} a
// month, {D} a day, {Q} a quarter, {N} a small number, {P} a five-year plan,
// {W} a day of the week.
type Time struct {
	Words   []string
	Means   Meaning
	Due     bool     // an end by which something is due: 年底前
	Windows []string // of InHoliday: the days off of each year, as ISO 8601 intervals
	Proof
}

// WordQuantity is a quantity without a number: 一半, 全部, 翻番, 零增长.
type WordQuantity struct {
	Words     []string
	Low       float64
	Bound     Bound
	Form      Form
	Direction Direction
	Unit      string
	Predicate bool // counts only as predicate (全部开工), not as attribute (全部项目)
	Binding   bool // binds what it is said of: 全部
	Proof
}

// Phrase is a value-less target: 与经济增长同步, 完成国家下达目标.
type Phrase struct {
	Pattern   string // RE2, matched inside a clause; the match is the value
	Bound     Bound
	Form      Form
	Direction Direction
	Headline  bool // counts only inside a list of headline targets
	Proof
}

// Exclusion is a name or a manner of speaking whose digits are no quantity.
type Exclusion struct {
	Words   []string
	Pattern string // RE2 instead of words, anchored at its start
	Starts  string // characters with which the pattern can begin, digits apart
	Proof
}
