package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What those that are counted do, or what is done among them or by them, which is told behind
// their name and no part of it.

// withOthersAct cuts before with whom those that were counted do something: 17家|央企|与本省签约.
func (p *passage) withOthersAct(from, end int) int {
	if m := withWhom.FindStringSubmatchIndex(p.s[from:end]); m != nil && p.countsBefore(from) && p.words.aligned(from+m[2], from+m[2]) {
		return from + m[2]
	}
	return end
}

// withWhom is with whom those that were counted did something, and what.
var withWhom = regexp.MustCompile(`^[^，。；、的]{2,12}?(与)[^，。；、的]{1,12}(?:签约|签订|合作|共建|共同|结对|对接|联合|达成|建立|同质|携手|见面|会面|会谈|座谈|交流|互动|联欢)(?:办学|发展|建设|协议)?$`)

// madeFirst cuts before what those that were counted are: 14个|城市|为首批试点.
func (p *passage) madeFirst(from, end int) int {
	t := p.s[from:end]
	i := strings.Index(t, "为")
	if i < len("城市") || strings.Contains(t[:i], "以") || strings.Contains(t[i:], "的") {
		return end
	}
	if p.words.aligned(from+i, from+i+len("为")) || amongFirst.MatchString(t[i:]) {
		return from + i
	}
	return end
}

// amongFirst is 为 and 首, which the segmenter joins: 14个城市|为首批试点.
var amongFirst = regexp.MustCompile(`^为首[批个次家例座项]`)

// whereDone cuts the name of those in whom 在 says that something is done, and the word that
// closes the place: 在上千亩|花海|中.
func (p *passage) whereDone(from, end int) int {
	b := p.endingAt(from)
	if b == nil {
		return end
	}
	if !strings.HasSuffix(p.s[:b.start], "在") || !p.words.aligned(b.start-len("在"), b.start) {
		return end
	}
	end = p.placeOf(from, end)
	return end - len(insideOf.FindString(p.s[from:end]))
}

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

// bodiesDid cuts before the verb with which a clause ends, that says what the bodies did that are
// counted: 40家|媒体|播出.
func (p *passage) bodiesDid(from, end int) int {
	i := p.words.before(end)
	if w := p.s[max(i, from):end]; i > from && p.countsBodies(from) && utf8.RuneCountInString(w) == 2 && p.e.segmenter.IsVerb(w) && !p.e.wordings[Undergoing].is(w) && !p.e.namesThing(w) && p.e.wordings[OfThings].ends(p.s[from:i]) && p.nominal(span{from, i}) {
		return i
	}
	return end
}

// takenFor cuts before what measures that are counted are to bring about, and how a number of times
// something was gone through: 16条|政策措施|支持渔业, 600次|试验|反复调整.
func (p *passage) takenFor(from, end int) int {
	if b := p.endingAt(from); b == nil || b.quantity == nil || !b.quantity.of(Things, Times) {
		return end
	}
	if m := bringAbout.FindStringSubmatchIndex(p.s[from:end]); m != nil && !strings.HasPrefix(p.s[end:], "的") && p.words.aligned(from+m[2], from+m[2]) {
		return from + m[2]
	}
	return end
}

// bringAbout is what measures are to bring about behind their name, or trials were gone through for.
var bringAbout = regexp.MustCompile(`(?:措施|举措|政策|办法|试验|实验|测试|论证)((?:支持|促进?|助力|推动|推进|鼓励|保障|扶持|护航|助推|反复|逐一)[^，。；的]{2,})$`)

// craftDid cuts before the verb that says what the craft did that are counted: 8架|无人机|袭击港口.
func (p *passage) craftDid(from, end int) int {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil || b.quantity.measure == "" || !strings.Contains(craft, b.quantity.measure) {
		return end
	}
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if j := p.words.next(i); j < end && carries.MatchString(p.s[from:i]) && p.e.segmenter.IsVerb(p.s[i:j]) && utf8.RuneCountInString(p.s[j:end]) >= 2 && !strings.Contains(p.s[i:end], "的") {
			return i
		}
	}
	return end
}

// craft are the measure words of what carries people or goods.
const craft = "架艘辆列节"

// peopleBefore is where the name of the people that a number counts ends and what they do
// begins: 7名|代表|现场投票. It is end if nothing is told of them, or only what they undergo:
// 9名船员受伤.
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
	if rest := p.s[last:end]; utf8.RuneCountInString(rest) < 3 && (!p.e.segmenter.IsVerb(rest) || p.e.wordings[Undergoing].is(rest)) || strings.ContainsAny(rest, "的、和与及") || doneForThem.MatchString(rest) {
		return end
	}
	return last
}

// how opens what leads to a verb: by what means, for whom, where.
var how = regexp.MustCompile(`^(通过|围绕|结合|用|以|对|向|在|为|把|将|被|给|沿着|凭|参与|参加|出席|组成|承担|担任|荣获|前往|走进)\p{Han}{2}`)

// theyDo is where it begins to be told what those do, or do not, who are counted or of whom a share
// is given, end if nothing is: 300家|企业|采用新的系统, 六成|家长|不同意, not 30家|企业管理公司.
func (p *passage) theyDo(from, end int) int {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil {
		return end
	}
	start := from
	if b.quantity.of(Ratios) {
		start += len(p.s[from:end]) - len(strings.TrimPrefix(p.s[from:end], "的"))
	}
	for i := p.words.next(start); i < end; i = p.words.next(i) {
		if !p.e.acting(b.quantity, p.s[start:i]) || !p.nominal(span{start, i}) {
			continue
		}
		next := p.words.next(i)
		rest, done := p.s[i:end], p.s[next:max(next, end)]
		if standing, ok := strings.CutPrefix(rest, "在"); ok && strings.IndexAny(standing, inService) == 0 {
			continue // 企业|在建|项目
		}
		switch {
		case p.e.acting(b.quantity, rest), p.e.wordings[OfPeople].ends(rest), doneForThem.MatchString(rest):
			return end // 30家企业|管理公司
		case p.e.wordings[ActingPlace].ends(p.s[start:i]) && p.e.namesThing(rest):
			return end // 60个国家|重点实验室
		case strings.HasPrefix(done, "的"), !p.ofPersons(b.quantity) && relative.MatchString(rest):
			return end // 20名学生|使用|的教材, 30家企业|参与建设的项目
		case done == "" && (p.e.wordings[Undergoing].is(rest) || p.madeToAct(from)):
			return end // 9名船员|受伤, 推动七成卫生院|达标
		case next <= end && p.verbFrom(i, next), p.predicateAt(i, end):
			return i
		}
	}
	return end
}

// relative is a clause before 的 that narrows a noun, not a word that does (新的系统).
var relative = regexp.MustCompile(`^\p{Han}{2}[^，。；]{2,}的\p{Han}{2}`)

// ofPersons reports whether the measure word of a quantity counts persons alone.
func (p *passage) ofPersons(q *quantity) bool { return q.measure == "名" || q.measure == "位" }

// predicateAt reports whether a predicate begins at i with a word that no name holds: 企业|尚未复工,
// 居民|自愿报名.
func (p *passage) predicateAt(i, end int) bool {
	rest := p.s[i:end]
	if m := p.beginningAt(i); m.is(Doing, Modal, Mark) && m.end <= end && p.words.aligned(i, m.end) || p.e.wordings[Denying].opens(rest) {
		return true
	}
	for _, use := range [...]Use{Adverbial, Proceeding, Pace, Continuing} {
		if w := p.e.wordings[use].opening(rest); w != "" && p.words.aligned(i, i+len(w)) {
			return true
		}
	}
	r, n := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune(beforeVerb, r) && p.words.aligned(i, i+n)
}

// beforeVerb are characters that lead to a verb where they are words.
const beforeVerb = "作以使让受遭仍只均也都还已将被把对向从由在因"

// acting reports whether a phrase names those who act and whom the measure word of a quantity can
// count, or whose share it is.
func (e *Extractor) acting(q *quantity, t string) bool {
	switch {
	case q.of(Ratios):
		return e.wordings[OfPeople].ends(t) || e.wordings[Acting].ends(t) || e.wordings[ActingPlace].ends(t)
	case q.measure == "人":
		return e.wordings[OfPeople].ends(t)
	case q.measure == "名" || q.measure == "位":
		return utf8.RuneCountInString(t) >= 2 && (e.wordings[OfPeople].ends(t) || e.wordings[OfPerson].ends(t))
	case q.measure == "家" || q.measure == "户":
		return e.wordings[Acting].ends(t)
	case q.measure == "个":
		return e.wordings[ActingPlace].ends(t)
	}
	return false
}

// doneForThem ends the names of what is done for people that are counted: 60名教师|轮岗培训.
var doneForThem = regexp.MustCompile(`(?:培训|轮训|培养|研修|体检|招聘|救助|帮扶|交流)$`)

// peopleOf is where the name of the people ends of whom a share does something, end if nothing
// is told of them: 三成的|游客|选择自驾.
func (p *passage) peopleOf(from, end int) int {
	for i := p.words.next(from + len("的")); i < end; i = p.words.next(i) {
		if next := p.words.next(i); next < end && (p.e.namesHolder(p.s[from:i]) || p.e.wordings[OfMoney].ends(p.s[from:i])) && p.verbFrom(i, next) && !strings.Contains(p.s[i:end], "的") {
			return i
		}
	}
	return end
}

// verbFrom reports whether a word is a verb, or begins with one of two characters as 响应号召 does.
func (p *passage) verbFrom(start, end int) bool {
	w := p.s[start:end]
	return p.e.segmenter.IsVerb(w) || len(w) >= len("响应号召") && p.e.segmenter.IsVerb(w[:len("响应")])
}

// tellsOf is where something begins to be said of what was counted, end if nothing is:
// 140个|项目|就是骨干, 20名|学生|给驻地写信.
func (p *passage) tellsOf(from, end int) int {
	first := end
	for _, w := range p.e.wordings[Predicating] {
		i := strings.Index(p.s[from:end], w)
		if at := from + i; i >= len("项目") && at < first && p.words.aligned(at, at+len(w)) && p.nominal(p.trim(span{from, at})) && (becomes.MatchString(w) || !strings.Contains(p.s[at:end], "的")) && !(w == "赴" && p.countsEvents(from)) && strings.Count(p.s[from:at], "“") == strings.Count(p.s[from:at], "”") {
			first = at
		}
	}
	return first
}

// countsEvents reports whether the quantity that ends at i counts events: 20场|企业赴外招商活动.
func (p *passage) countsEvents(i int) bool {
	b := p.endingAt(i)
	return b != nil && b.quantity != nil && b.quantity.measure != "" && strings.Contains("场次期届轮", b.quantity.measure)
}

// becomes begins what the counted become or are made to do, where 的 leads to no other name of them:
// 9条溪流|成为孩子们的乐园.
var becomes = regexp.MustCompile(`^让$|[成变]为$|^变成$`)

// passiveVerb cuts before the verb of those by whom 被 says that something is done: 被9所|军校|录取.
func (p *passage) passiveVerb(from, end int) int {
	if b := p.endingAt(from); b == nil || !strings.HasSuffix(p.s[:b.start], "被") || !p.countsBefore(from) {
		return end
	}
	if i := p.words.before(end); i > from && p.e.segmenter.IsVerb(p.s[i:end]) && p.nominal(span{from, i}) {
		return i
	}
	return end
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
		verb = verb[len(p.e.wordings[Proceeding].opening(verb)):] // 线路|恢复正常运营
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
