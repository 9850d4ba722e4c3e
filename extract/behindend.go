package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Where the name behind a quantity ends, and what is told of it begins.

// nameEnd is where in a phrase behind a quantity the name of what is counted ends.
func (p *passage) nameEnd(from, end int) int {
	for _, cut := range nameCuts {
		end = cut(p, from, end)
	}
	return end
}

// nameCuts say, each for one turn of the language, where in a phrase the name of what is counted
// ends, and return the end of the phrase if that turn does not occur. Each reads what those
// before it have left.
var nameCuts = []func(p *passage, from, end int) int{
	(*passage).setBefore,
	(*passage).countedNext,
	(*passage).anotherSort,
	(*passage).withOthersAct,
	(*passage).madeFirst,
	(*passage).whereDone,
	(*passage).theyDo,
	(*passage).peopleBefore,
	(*passage).tellsOf,
	(*passage).comparedNext,
	(*passage).paidFrom,
	(*passage).eachHas,
	(*passage).onSteps,
	(*passage).reportsNew,
	(*passage).toldSo,
	(*passage).ownMeasure,
	(*passage).costing,
	(*passage).changed,
	(*passage).bodiesDid, (*passage).craftDid, (*passage).takenFor,
	(*passage).passiveVerb,
	(*passage).givenBy,
	(*passage).goesOn,
	(*passage).joined,
}

// setBefore cuts before 中 behind a set that 在 opens: 在全省90座|城市|中排名第七.
func (p *passage) setBefore(from, end int) int {
	i := from + strings.LastIndex(p.s[from:end], "中")
	if b := p.endingAt(from); i > from && b != nil && b.quantity != nil && p.words.aligned(i, i+len("中")) && amongSet.MatchString(p.s[:b.start]) {
		return i
	}
	return end
}

// countedNext cuts before 中 behind those of whom some are counted next: 40项|考核点|中有13项.
func (p *passage) countedNext(from, end int) int {
	if m := insideOf.FindStringIndex(p.s[from:end]); m != nil && p.countsBefore(from) && p.nominal(span{from, from + m[0]}) && someOf.MatchString(p.s[end:]) {
		return from + m[0]
	}
	return end
}

// someOf counts some of those named before it: 40项考核点中|有13项.
var someOf = regexp.MustCompile(`^，?(?:已?有|仅有|只有|超过?|近|约)\d`)

// anotherSort cuts before a thing that the measure word cannot count: 6万条|棉被|和救助金.
func (p *passage) anotherSort(from, end int) int {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil || b.quantity.measure == "" || !strings.Contains(single, b.quantity.measure) {
		return end
	}
	if m := another.FindStringIndex(p.s[from:end]); m != nil && p.nominal(p.trim(span{from, from + m[0]})) {
		return from + m[0]
	}
	return end
}

// single are measure words of one sort of thing, so that what 和 joins is another.
const single = "条床辆台艘架张把双本册份棵株头只匹支盏部"

// another parts two things that are named one after the other.
var another = regexp.MustCompile(`(?:以及|和|及)\p{Han}{3,}`)

// comparedNext cuts the preposition of a base that follows: 31种|质量|比|上年提高.
func (p *passage) comparedNext(from, end int) int {
	if next := p.beginningAt(end); next == nil || next.time == nil || !next.time.base {
		return end
	}
	for _, w := range []string{"比", "较"} {
		if rest, ok := strings.CutSuffix(p.s[from:end], w); ok && rest != "" {
			return from + len(rest)
		}
	}
	return end
}

// paidFrom cuts before what money is spent on: 60亿元|国债|加强水利建设.
func (p *passage) paidFrom(from, end int) int {
	if m := paysFor.FindStringSubmatchIndex(p.s[from:end]); m != nil {
		return from + m[3]
	}
	return end
}

// paysFor is money and what it is spent on.
var paysFor = regexp.MustCompile(`^(\p{Han}{0,8}(?:国债|资金|债券|贷款|专款|经费|专项债|限额|额度))(?:加强|支持|投向|推动|保障|置换|偿还)\p{Han}{3}`)

// eachHas cuts before what each of those has who were counted: 带动4万户|果农|户均增收.
func (p *passage) eachHas(from, end int) int {
	if m := forEach.FindStringIndex(p.s[from:end]); m != nil && p.countsBefore(from) {
		return from + m[1] - len("户均")
	}
	return end
}

// forEach is where an amount begins to be told that each of those has who are counted.
var forEach = regexp.MustCompile(`^\p{Han}{2,}?[户人亩]均`)

// onSteps cuts before what something is built on: 在18项措施|基础上.
func (p *passage) onSteps(from, end int) int {
	if i := strings.Index(p.s[from:end], "基础上"); i > 0 {
		return from + i
	}
	return end
}

// reportsNew cuts before the verb of who tells of new cases: 31个|省份|报告新增病例90例.
func (p *passage) reportsNew(from, end int) int {
	if told, ok := strings.CutSuffix(p.s[from:end], "报告"); ok && strings.HasPrefix(p.s[end:], "新增") {
		return from + len(told)
	}
	return end
}

// toldSo cuts before a saying that tells what was done: 183个|事项|“全市通办”.
func (p *passage) toldSo(from, end int) int {
	if m := asTold.FindStringSubmatchIndex(p.s[from:end]); m != nil && p.countsBefore(from) && p.e.wordings[OfThings].ends(p.s[from:from+m[3]]) {
		return from + m[3]
	}
	return end
}

// asTold is a name and what is told of it in a manner of speaking: 老区|“内外兼修”.
var asTold = regexp.MustCompile(`^([^“”]{2,12})“[^“”]{4,8}”$`)

// ownMeasure is where a measure begins of those that were counted and whose value follows, end if
// none does: 16个|受灾地区|赔付比例|超七成.
func (p *passage) ownMeasure(from, end int) int {
	next := p.nextQuantity(end)
	if !p.countsBefore(from) || next == nil || next.of(Things, People) || !p.e.saysMeasure(p.s[from:end]) || strings.Contains(p.s[from:end], "、") {
		return end
	}
	last := end
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if w := p.s[p.words.before(i):i]; p.e.wordings[OfThings].ends(w) && p.nominal(span{from, i}) && !strings.HasPrefix(p.s[i:], "级") {
			last = i
		}
	}
	return last
}

// costing cuts before the money that those cost which were counted: 20个|项目|总投资30亿元.
func (p *passage) costing(from, end int) int {
	if !p.nextQuantity(end).of(Money) || !p.countsBefore(from) {
		return end
	}
	t := p.s[from:end]
	rest, ok := strings.CutSuffix(t, p.e.wordings[OfMoney].ending(t))
	if rest = strings.TrimSuffix(rest, "总"); ok && p.e.namesBearer(rest) {
		return from + len(rest)
	}
	return end
}

// nextQuantity is the quantity that follows at once, or behind how it is reached: 总投资|达|30亿元.
func (p *passage) nextQuantity(at int) *quantity {
	for m := p.beginningAt(at); m != nil; m = p.beginningAt(m.end) {
		if m.quantity != nil {
			return m.quantity
		}
		if !m.is(Reach, Limit) {
			return nil
		}
	}
	return nil
}

// changed cuts before what becomes of those that were counted: 21家|发展区|提能升级.
func (p *passage) changed(from, end int) int {
	t := p.s[from:end]
	if w := p.e.wordings[Becoming].ending(t); w != "" && p.countsBefore(from) && utf8.RuneCountInString(t)-utf8.RuneCountInString(w) >= 2 {
		return end - len(w)
	}
	return end
}

// givenBy cuts before what was got from those who are counted: 得到近70个|商会|支持.
func (p *passage) givenBy(from, end int) int {
	if b := p.endingAt(from); b != nil && gotFrom.MatchString(p.s[:b.start]) {
		return from + len(given.ReplaceAllString(p.s[from:end], ""))
	}
	return end
}

// What those who are counted gave, and the verb of who got it.
var (
	gotFrom = regexp.MustCompile(`(?:得到|获得|获|受到|赢得|收获)了?(?:近|超过?|约|逾)?$`)
	given   = regexp.MustCompile(`(?:的?(?:支持|认可|关注|响应|欢迎|好评|赞誉|肯定))+$`)
)

// alsoFrom leads to where others come from that are counted next: 60名代表|和来自|9个国家的90名教师.
var alsoFrom = regexp.MustCompile(`(?:和|与|及|以及)来自$`)

// joined cuts a conjunction, whose second thing belongs to the next anchor: 10个|方面|和20项任务.
func (p *passage) joined(from, end int) int {
	end -= len(alsoFrom.FindString(p.s[from:end]))
	for _, w := range []string{"和", "以及", "及", "与"} {
		if strings.HasSuffix(p.s[from:end], w) {
			end -= len(w)
		}
	}
	return end
}

// countsBodies reports whether the quantity that ends at i counts bodies, which act: 40家.
func (p *passage) countsBodies(i int) bool {
	b := p.endingAt(i)
	return b != nil && b.quantity.of(Things) && b.quantity.measure == "家"
}

// countsBefore reports whether the quantity that ends at i counts things or people.
func (p *passage) countsBefore(i int) bool {
	b := p.endingAt(i)
	return b != nil && b.quantity.of(Things, People)
}
