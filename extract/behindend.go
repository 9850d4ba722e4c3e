package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Where the name behind a quantity ends, and what is told of it begins.

// nameEnd is where in a phrase behind a quantity the name of what is counted ends.
func (p *passage) nameEnd(from, end int) int {
	t := p.s[from:end]
	cut := func(at int) { end, t = at, p.s[from:at] }
	b := p.endingAt(from)
	if i := strings.LastIndex(t, "中"); b != nil && b.quantity != nil && i > 0 && p.words.aligned(from+i, from+i+len("中")) && amongSet.MatchString(p.s[:b.start]) {
		cut(from + i) // 在全省90座|城市|中排名第七
	}
	if m := among.FindStringIndex(t); m != nil && p.countsBefore(from) && p.nominal(span{from, from + m[0]}) && someOf.MatchString(p.s[end:]) {
		cut(from + m[0]) // 40项|考核点|中有13项
	}
	if b != nil && b.quantity != nil && b.quantity.measure != "" && strings.Contains(single, b.quantity.measure) {
		if m := another.FindStringIndex(t); m != nil && p.nominal(p.trim(span{from, from + m[0]})) {
			cut(from + m[0]) // 6万条|棉被|和救助金
		}
	}
	if m := withWhom.FindStringSubmatchIndex(t); m != nil && p.countsBefore(from) && p.words.aligned(from+m[2], from+m[2]) {
		cut(from + m[2]) // 17家|央企|与本省签约
	}
	if i := strings.Index(t, "为"); i >= len("城市") && (p.words.aligned(from+i, from+i+len("为")) || amongFirst.MatchString(t[i:])) && !strings.Contains(t[:i], "以") && !strings.Contains(t[i:], "的") {
		cut(from + i) // 14个|城市|为首批试点
	}
	if b != nil && (strings.HasSuffix(p.s[:b.start], "在") && p.words.aligned(b.start-len("在"), b.start) || inThese.MatchString(p.s[:b.start])) {
		cut(p.placeOf(from, end))
		if n := len(insideOf.FindString(t)); n > 0 {
			cut(end - n) // 在上千亩|花海|中
		}
	}
	cut(p.peopleBefore(from, end))
	cut(p.tellsOf(from, end))
	if next := p.beginningAt(end); next != nil && next.time != nil && next.time.base {
		for _, w := range []string{"比", "较"} {
			if rest, ok := strings.CutSuffix(t, w); ok && rest != "" {
				cut(from + len(rest)) // 31种|质量|比|上年提高
			}
		}
	}
	if m := paysFor.FindStringSubmatchIndex(t); m != nil {
		cut(from + m[3]) // 60亿元|国债|加强水利建设
	}
	if m := forEach.FindStringIndex(t); m != nil && p.countsBefore(from) {
		cut(from + m[1] - len("户均")) // 带动4万户|果农|户均增收
	}
	if i := strings.Index(t, "基础上"); i > 0 {
		cut(from + i) // 在18项措施|基础上
	}
	if told, ok := strings.CutSuffix(t, "报告"); ok && strings.HasPrefix(p.s[end:], "新增") {
		cut(from + len(told)) // 31个|省份|报告新增病例90例
	}
	if m := asTold.FindStringSubmatchIndex(t); m != nil && p.countsBefore(from) && p.e.wordings[OfThings].ends(t[:m[3]]) {
		cut(from + m[3]) // 183个|事项|“全市通办”
	}
	if at := p.ownMeasure(from, end); at < end {
		cut(at) // 16个|受灾地区|赔付比例超七成
	}
	if p.nextQuantity(end).of(Money) {
		rest, ok := strings.CutSuffix(t, p.e.wordings[OfMoney].ending(t))
		if rest = strings.TrimSuffix(rest, "总"); ok && p.countsBefore(from) && invested.MatchString(rest) {
			cut(from + len(rest)) // 20个|项目|总投资30亿元
		}
	}
	if w := p.e.wordings[Becoming].ending(t); w != "" && p.countsBefore(from) && utf8.RuneCountInString(t)-utf8.RuneCountInString(w) >= 2 {
		cut(end - len(w)) // 21家|发展区|提能升级
	}
	if b != nil && strings.HasSuffix(p.s[:b.start], "被") && p.countsBefore(from) {
		if i := p.words.before(end); i > from && p.e.segmenter.IsVerb(p.s[i:end]) && p.nominal(span{from, i}) {
			cut(i) // 被9所|军校|录取
		}
	}
	if b != nil && gotFrom.MatchString(p.s[:b.start]) {
		cut(from + len(given.ReplaceAllString(t, ""))) // 得到近70个|商会|支持
	}
	cut(p.goesOn(from, end))
	for _, w := range []string{"和", "以及", "及", "与"} {
		// 10个方面和20项任务: the second belongs to the next anchor
		if strings.HasSuffix(t, w) {
			cut(end - len(w))
		}
	}
	return end
}

// What those who are counted gave, and the verb of who got it.
var (
	gotFrom = regexp.MustCompile(`(?:得到|获得|获|受到|赢得|收获)了?(?:近|超过?|约|逾)?$`)
	given   = regexp.MustCompile(`(?:的?(?:支持|认可|关注|响应|欢迎|好评|赞誉|肯定))+$`)
)

// withWhom is with whom those that were counted did something, and what.
var withWhom = regexp.MustCompile(`^[^，。；、的]{2,12}?(与)[^，。；、的]{1,12}(?:签约|签订|合作|共建|共同|结对|对接|联合|达成|建立|同质|携手|见面|会面|会谈|座谈|交流|互动|联欢)(?:办学|发展|建设|协议)?$`)

// inThese are the first of the places in which something is done, before how many they are:
// 在大连、天津等|十五个|港口.
var inThese = regexp.MustCompile(`在[^，。；、]{1,12}(?:、[^，。；、]{1,12})+等$`)

// insideOf closes the place that 在 opens.
var insideOf = regexp.MustCompile(`(?:[当之]中|[中里内])$`)

// placeOf is where the name of those ends among whom something is done or who do it, end if
// no verb follows it: 在9个|产棉县|选择部分乡镇, 在55%的|卫生院|实施目录.
func (p *passage) placeOf(from, end int) int {
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if j := p.words.next(i); (j < end || j == end && numeralAt(p.s[end:])) && p.e.wordings[OfThings].ends(p.s[from:i]) && (p.e.segmenter.IsVerb(p.s[i:j]) || p.actAt(i)) && !strings.Contains(p.s[i:end], "的") && p.nominal(span{from, i}) {
			return i
		}
	}
	return end
}

// peopleBefore is where the name of the people that a number counts ends and what they do
// begins, end if nothing is told of them or no more than a verb: 7名|代表|现场投票. What befell
// them stays: 9名船员受伤.
func (p *passage) peopleBefore(from, end int) int {
	b := p.endingAt(from)
	if b != nil && b.quantity.of(Ratios) && strings.HasPrefix(p.s[from:end], "的") {
		return p.peopleOf(from, end)
	}
	if b == nil || !b.quantity.of(People) && (b.quantity == nil || b.quantity.unit != nil || b.quantity.code != "count") {
		return end
	}
	if m := p.beginningAt(end); m.is(Modal) {
		return end // 大学生志愿服务西部|计划|志愿者
	}
	last, ofPeople := end, p.e.wordings[OfPeople].ends(p.s[from:end])
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if p.e.wordings[OfPeople].ends(p.s[from:i]) && p.nominal(span{from, i}) {
			if m := how.FindStringSubmatchIndex(p.s[i:end]); m != nil && p.words.aligned(i, i+m[3]) {
				return i // 三名|航天员|通过视频分享太空生活的点滴
			}
			last = i
		}
	}
	if ofPeople {
		return end
	}
	if rest := p.s[last:end]; utf8.RuneCountInString(rest) < 3 || strings.ContainsAny(rest, "的、和与及") || doneForThem.MatchString(rest) {
		return end
	}
	return last
}

// how opens what leads to a verb: by what means, for whom, where.
var how = regexp.MustCompile(`^(通过|围绕|用|以|对|向|在|为|把|将|被|给|沿着|凭|参与|参加|出席|组成|承担|担任|荣获|前往|走进)\p{Han}{2}`)

// peopleOf is where the name of the people ends of whom a share does something, end if nothing
// is told of them: 三成的|游客|选择自驾.
func (p *passage) peopleOf(from, end int) int {
	for i := p.words.next(from + len("的")); i < end; i = p.words.next(i) {
		if next := p.words.next(i); next < end && p.e.wordings[OfPeople].ends(p.s[from:i]) && p.verbFrom(i, next) && !strings.Contains(p.s[i:end], "的") {
			return i
		}
	}
	return end
}

// verbFrom reports whether a word is a verb, or begins with one of two characters as 响应号召 does.
func (p *passage) verbFrom(start, end int) bool {
	w := p.s[start:end]
	return p.e.segmenter.IsVerb(w) || len(w) > len("响应") && p.e.segmenter.IsVerb(w[:len("响应")])
}

// Those among whom some are counted next, and the words that lead to how many: 40项考核点|中|有13项.
var (
	among  = regexp.MustCompile(`(?:之中|当中|中)$`)
	someOf = regexp.MustCompile(`^，?(?:已?有|仅有|只有|超过?|近|约)\d`)
)

// paysFor is money and what it is spent on.
var paysFor = regexp.MustCompile(`^(\p{Han}{0,8}(?:国债|资金|债券|贷款|专款|经费|专项债))(?:加强|支持|投向|推动|保障)\p{Han}{3}`)

// forEach is where an amount begins to be told that each of those has who are counted.
var forEach = regexp.MustCompile(`^\p{Han}{2,}?[户人亩]均`)

// doneForThem ends the names of what is done for people that are counted: 60名教师|轮岗培训.
var doneForThem = regexp.MustCompile(`(?:培训|轮训|培养|研修|体检|招聘|救助|帮扶|交流)$`)

// tellsOf is where something begins to be said of what was counted, end if nothing is:
// 140个|项目|就是骨干, 20名|学生|给驻地写信.
func (p *passage) tellsOf(from, end int) int {
	first := end
	for _, w := range p.e.wordings[Predicating] {
		i := strings.Index(p.s[from:end], w)
		if at := from + i; i >= len("项目") && at < first && p.words.aligned(at, at+len(w)) && p.nominal(p.trim(span{from, at})) && !strings.Contains(p.s[at:end], "的") && strings.Count(p.s[from:at], "“") == strings.Count(p.s[from:at], "”") {
			first = at
		}
	}
	return first
}

// goesOn is where it begins to be told how those that were counted do what ends the phrase, end
// if it does not end with a verb: 90家|景区|正常开放, not 60处农村集中供水点.
func (p *passage) goesOn(from, end int) int {
	if !p.countsBefore(from) {
		return end
	}
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		w := p.e.wordings[Proceeding].opening(p.s[i:end])
		if w == "" || i+len(w) >= end || !p.nominal(p.trim(span{from, i})) {
			continue
		}
		verb := p.s[i+len(w) : end]
		if p.e.deed(verb) || utf8.RuneCountInString(verb) == 2 && !p.e.namesThing(verb) {
			return i
		}
	}
	return end
}

// namesThing reports whether a word ends the names of things, people or measures.
func (e *Extractor) namesThing(word string) bool {
	return e.wordings[OfThings].ends(word) || e.wordings[OfPeople].ends(word) || e.saysMeasure(word)
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

// amongFirst is 为 and 首, which the segmenter joins: 14个城市|为首批试点.
var amongFirst = regexp.MustCompile(`^为首[批个次家例座项]`)

// invested ends the names of what money is put into.
var invested = regexp.MustCompile(`(?:项目|工程|企业|公司|单位)$`)

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

// countsBefore reports whether the quantity that ends at i counts things or people.
func (p *passage) countsBefore(i int) bool {
	b := p.endingAt(i)
	return b != nil && b.quantity.of(Things, People)
}

// single are measure words of one sort of thing, so that what 和 joins is another.
const single = "条床辆台艘架张把双本册份棵株头只匹支盏部"

// another parts two things that are named one after the other.
var another = regexp.MustCompile(`(?:以及|和|及)\p{Han}{3,}`)
