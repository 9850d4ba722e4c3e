package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// What can be a name of something measured, and what only looks like one.

// nominal reports whether a span can be what is measured.
func (p *passage) nominal(a span) bool {
	if a.empty() {
		return false
	}
	t := p.s[a.start:a.end]
	if p.e.scopeOnly(t) || p.e.wordings[Empty].is(t) || p.e.abroadOnly(t) || p.e.perHead(t) || strings.HasSuffix(t, "着") && p.words.aligned(a.end-len("着"), a.end) {
		return false // 保持着|50%以上的增长
	}
	if pronoun.MatchString(t) {
		return false
	}
	if soDone.MatchString(t) && p.words.aligned(a.start, a.start+len("就")) {
		return false // 每年|就创造出|200亿元的市场
	}
	if classOnly.MatchString(t) || fromOn.MatchString(t) || overSum.MatchString(t) || ordinal.MatchString(t) {
		return false // 2个|万亿级|、6个千亿级集群; 第三|和第四季度
	}
	han := 0
	for _, r := range t {
		if r >= 0x3400 || isLatin(r) {
			han++
		}
	}
	return han >= 2 || han == 1 && utf8.RuneCountInString(t) == 1 && strings.Contains("棉纱钢糖煤布粮油电水", t)
}

// abroadOnly reports whether a phrase is nothing but places of the world: 智利和秘鲁.
func (e *Extractor) abroadOnly(t string) bool {
	for {
		w := e.wordings[Abroad].opening(t)
		if w == "" {
			return false
		}
		if t = strings.TrimLeft(t[len(w):], "、和与及"); t == "" {
			return true
		}
	}
}

// pronoun stands for what was named before, perhaps with how it changes, or only says where: 它|逐年,
// 这间, 这让, 收盘时, 震区内.
var pronoun = regexp.MustCompile(`^(?:(?:它们?|他们?|她们?|我们|你们|这些|那些)(?:逐年|逐步|逐渐|每年)?|[这该][间座个家条项只台艘款所块名位件张]|来自[^的]*|这[也又还都更]?(?:让|使得?|令|为|是)|[^，。；]*处以|(?:收盘|开盘|收市|开市|届|当|同|有|随|临)时|人们\p{Han}{0,4})$|^\p{Han}{0,4}[区境市县省国校厂园院馆场城村]内$`)

// soDone is a verb and how it came about, no name.
var soDone = regexp.MustCompile(`^[就便才却还又更]能?\p{Han}{1,4}[出下起到成]$`)

// ordinal is a number in a row, or one, of nothing.
var ordinal = regexp.MustCompile(`^(?:第[一二三四五六七八九十\d]+|一[个座条种家名位只片块款台艘辆])$`)

// classOnly is the size of things that are named elsewhere.
var (
	classOnly = regexp.MustCompile(`^[一二三四五六七八九十百千万亿]+元?级$`)
	classHead = regexp.MustCompile(`^[一二三四五六七八九十百千万亿]+元?级`)
)

// fromOn is a threshold, of things that are named elsewhere: 5亿元以上|23家.
var fromOn = regexp.MustCompile(`^(?:[\d.]+[万亿]*|[一二三四五六七八九十百千万亿]+)(?:元|美元|亩|吨|公里|平方米|千瓦)(?:及)?以[上下]的?$`)

// overSum is what those that are counted have passed: 其中2个|超500亿元.
var overSum = regexp.MustCompile(`^(?:超过?|突破|逾|达到?|近)[\d.]+[万亿]*(?:元|美元|亩|吨|公里|人|千瓦)$`)

// scopeOnly reports whether t is only a set or a place: 全国, 大陆地区.
func (e *Extractor) scopeOnly(t string) bool {
	c, n := e.cues.longest(t)
	if n > 0 && n == len(t) && c.Role == Scope {
		return true
	}
	end := 0
	for _, m := range corpus.FindPlaces(t, corpus.Place{}) {
		if strings.Trim(t[end:m.Start], "、和与及") != "" {
			return false
		}
		end = m.End
	}
	return end > 0 && placeTail.MatchString(t[end:]) // 甲、乙两省
}

// perHead reports whether t is what an amount is given for and no name of it: 每人每年, 年产.
func (e *Extractor) perHead(t string) bool {
	if rest, ok := strings.CutPrefix(t, "每"); ok {
		_, n := e.per.longest(rest)
		if n > 0 && perEnd.MatchString(rest[n:]) {
			return true
		}
	}
	return yearly.MatchString(t)
}

var (
	perEnd = regexp.MustCompile(`^(?:每[年月天日次])?$`)
	yearly = regexp.MustCompile(`^每[人户家个件](?:支持|补助|补贴|奖励|发放|给予)$|^按每\p{Han}{1,6}$|(?:^|[条座个建设成有备])(?:年|日|月)(?:产|加工|处理)$`)
)

var placeTail = regexp.MustCompile(`^(?:等?地区|境内|等?地|等?[两二三四五六七八九十\d]+个?(?:省|市|县|区|州|地))?$`)
