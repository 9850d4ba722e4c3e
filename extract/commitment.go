package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// commitments returns the undertakings of the sentence that name a thing to be
// delivered, or a day by which.
func (p *passage) commitments() []Statement {
	var out []Statement
	o := p.outlook()
	rule, creed := article.MatchString(p.s), p.creed()
	for _, d := range p.deeds() {
		if why := p.idle(d, rule, o); why != "" {
			p.drop(d.verb, why)
			continue
		}
		f := &frame{q: &quantity{}, value: d.at, clause: d.clause, limit: d.clause.start}
		f.pred.start = d.at.start
		f.st.PartOf = -1
		p.findPeriod(f)
		p.findForce(f)
		if d.handed && f.st.Modality == "将" && f.st.Strength == Planned {
			f.st.Modality = "" // 将 is 把 there
		}
		if m := p.dayOf(f, d); m != nil && m != p.timeOf(f) {
			f.st.Period, _ = m.time.resolve(p.ctx.when())
			f.st.PeriodText = p.s[m.start:m.end]
		}
		if p.dated(f, d) {
			p.drop(d.verb, YearsOver)
			continue
		}
		due := p.due(f, d)
		if !p.concrete(f, d, due) || creed && due == open {
			p.drop(d.verb, Exhortation)
			continue
		}
		if m := p.dayOf(f, d); m != nil && p.yearly(m) {
			f.st.Period = Period{} // each year anew
		}
		if w := p.ctx.when(); !w.issued.IsZero() && !f.st.Period.End.IsZero() && !w.issued.Before(f.st.Period.End) {
			f.st.Period, f.st.PeriodText, f.st.Horizon = Period{}, "", "" // 当前: when it is said, not when it is due
		}
		f.st.Kind, f.st.Headline = Commitment, false
		f.st.Form, f.st.Bound = NoForm, ""
		st := f.statement(p)
		w := p.worded(d)
		st.Action = p.s[w.action.start:w.action.end]
		st.Object = strings.TrimSpace(p.s[w.object.start:w.object.end])
		if d.name != "" {
			st.Object = d.name
		}
		st.Actor, st.CoActors = d.lead.actor, d.lead.others
		if !w.actor.empty() {
			st.Actor = p.s[w.actor.start:w.actor.end]
		}
		st.Span = Span{p.sent.start + min(d.verb.start, d.object.start), p.sent.start + max(d.verb.end, d.object.end)}
		p.ctx.trace.move(p.spanOf(d.at), st.Span)
		out = append(out, st)
	}
	p.prior, p.ctx.prior = p.ctx.prior, p
	return out
}

// idle says why a deed undertakes nothing, whatever its object; "" if it may.
func (p *passage) idle(d deed, rule bool, o outlook) Reason {
	switch {
	case rule && !p.founds(d) && !p.within(d), itself.MatchString(p.s[d.object.start:max(d.object.start, d.object.end)]), d.entry.Class == Draft && !strings.Contains(p.s[d.verb.start:d.verb.end], "修") && p.isThisText(d.object):
		return RuleArticle // 本办法自5月1日起施行
	case assigned.MatchString(p.s[d.object.start:max(d.object.start, d.object.end)]):
		return Exhortation
	case amidst.MatchString(p.s[d.verb.end:max(d.verb.end, d.object.end)]) && inCourse.MatchString(p.s[d.clause.start:d.verb.start]), d.verb.end <= d.object.end && suited.MatchString(p.s[d.verb.end:d.object.end]) && suitedTo.MatchString(p.s[d.clause.start:d.verb.start]):
		return Exhortation // 在全面|建成|小康社会进程中, 与|实现|现代化相适应的
	case d.lead.seen[Allowing] && !d.lead.modal:
		return LeftOpen
	case p.quoted(d.at.start) && !p.quoted(d.object.end-1):
		return Exhortation // 按“成熟一项、上线一项”的原则
	case p.counts(d), d.entry.Class == Settle && numbered(p.s[d.object.start:d.object.end]): // 达到22班
		return HasValue
	case spokenOf.MatchString(p.s[d.clause.end:]):
		return Exhortation
	case !o.ahead(p, d):
		return NotAhead
	}
	return ""
}

// A deed that only tells when something else is done, or what that is to be like.
var (
	inCourse = regexp.MustCompile(`在[^，。；]{0,6}$`)
	amidst   = regexp.MustCompile(`^[^，。；]{2,16}(?:进程|过程|征程)中`)
	suitedTo = regexp.MustCompile(`[与同和][^，。；]{0,4}$`)
	suited   = regexp.MustCompile(`^[^，。；]{2,16}相(?:适应|匹配|协调|符合|衔接|一致)的`)
)

// assigned is whatever else somebody may be told to do, or a time of which the deed tells:
// 完成|上级交办的其他工作, 建成|智慧园区的关键阶段.
var assigned = regexp.MustCompile(`交办的(?:其他|各项|有关)*(?:工作|任务|事项)|的\p{Han}{0,4}(?:阶段|时期|进程|过程)$`)

// isThisText reports whether an object is the title of the text itself, which has been written:
// 为促进…，制定|《节水条例（2021版）》.
func (p *passage) isThisText(a span) bool {
	title, ok := strings.CutPrefix(strings.TrimSpace(p.s[a.start:max(a.start, a.end)]), "《")
	title, rest, _ := strings.Cut(title, "》")
	title, _, _ = strings.Cut(title, "（")
	return ok && rest == "" && utf8.RuneCountInString(title) >= longestHead && strings.Contains(p.ctx.doc.Title, title)
}

// numbered reports whether an object opens with a number that is no year: 22班, not
// 2023年评价结果.
func numbered(object string) bool {
	return object != "" && object[0] <= '9' && object[0] >= '0' && !ofYear.MatchString(object)
}

var ofYear = regexp.MustCompile(`^(?:19|20)\d\d年度?[^前底，]`)

// founds reports whether a body is set up, by no duty that many have: what an article of a
// rule says of that is done once.
func (p *passage) founds(d deed) bool {
	return d.entry.Class == Found && !d.lead.modal && convened.MatchString(p.bare(d.object))
}

// within reports whether an article sets a number of days for what is to be written:
// 自施行之日起60日内制定细则.
func (p *passage) within(d deed) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.time != nil && m.time.entry.Means == DaysAfter && d.clause.has(m.start) {
			return d.entry.Class == Draft
		}
	}
	return false
}

var convened = regexp.MustCompile(`(?:委员会|小组|指挥部|专班|联席会议|专家组)$`)

// guided opens what a text professes before it says what is to be done.
var guided = regexp.MustCompile(`^(?:[^。，]{0,10}[：。])?(?:坚持)?(?:以[^，。]{4,60}为指导|(?:全面|深入|认真|坚决)?(?:学习)?(?:宣传)?贯彻(?:落实|实施)?[^，。]{0,60}(?:思想|精神|理念|发展观)|高举[^，。]{4,30}旗帜)`)

// creed reports whether the sentence states guiding ideas: a long one that opens
// with whose thought it follows.
func (p *passage) creed() bool {
	t := p.s[len(enumerator.FindString(p.s)):]
	return len(p.clauses) >= creedClauses && guided.MatchString(t)
}

const creedClauses = 5

// spokenOf follows a clause that the sentence speaks of: 实施…战略，|是….
var spokenOf = regexp.MustCompile(`^，(?:既?是|就是|也是|关键|关系|对于?[^，]{0,20}具有|有利于|有助于|意义)`)

// concrete reports whether the deed is more than an exhortation: what it
// delivers has a head that names a thing, or a day is set.
func (p *passage) concrete(f *frame, d deed, due deadline) bool {
	c := p.e.pledges
	object := p.bare(d.object)
	if d.name != "" {
		object = d.name
	}
	if utf8.RuneCountInString(object) < 2 || c.vague(object, d.entry.Class) && !(due == stated && p.dates(d.clause) && (d.lead.will || !d.after && !c.words[Paper][object])) { // 工程将于4月完工
		return false
	}
	if due != stated && d.entry.Class != Draft && (stance.MatchString(object) || goodTerms.MatchString(object)) {
		return false
	}
	if due != stated && p.servesFor(d) {
		return false
	}
	if d.entry.Event && !d.lead.modal && !p.coming(f) && (p.ctx.doc.Genre == corpus.News || p.ctx.doc.Genre == corpus.Other) {
		return false
	}
	loose := d.lead.about || d.entry.Class == Settle && d.lead.phrase != "" && !strings.Contains("在对将把由", d.lead.phrase) && !addressed.MatchString(p.s[d.clause.start:d.verb.start])
	switch {
	case d.after && d.entry.Class == Draft:
		return true
	case d.after && d.lead.seen[Completing]:
		return due >= governs || p.expected(d, object)
	case d.after:
		return due == stated || p.expected(d, object) || d.entry.Class == Build && utf8.RuneCountInString(object) >= 4 && d.lead.seen[Pushing] && !strings.Contains(object, "项目")
	case d.lead.about:
		return due >= governs && utf8.RuneCountInString(object) >= 5
	case loose, d.lead.other && due != stated:
		return false
	case due == stated:
		return true
	case due == governs && d.entry.Class == Settle:
		return c.head(object, Found)
	case d.lead.seen[OnGoing]:
		return false
	}
	if d.name == "" && (d.entry.Class == Found || d.entry.Class == Run) && p.endsQuoted(d.object) {
		return true
	}
	switch d.entry.Class {
	case Draft:
		toDo := p.ctx.doc.Yearly() && p.ctx.section == "plan" // what a report issues there is still to be issued
		if entitled(object) && !toDo && !d.lead.modal && !drafting.MatchString(p.s[d.clause.start:d.verb.end]) {
			return false // 印发《…》: the text tells where it comes from
		}
		return c.head(object, Draft) || strings.Contains(object, "《")
	case Found, Finish:
		return c.head(object, d.entry.Class)
	case Run:
		work := strings.TrimSuffix(object, "工作")
		return c.head(object, Run) || c.head(work, Run) && work != "" || c.head(work, Finish) && known.MatchString(object)
	case Build:
		if d.lead.phrase == "将" || d.lead.phrase == "把" { // 把农业建成大产业 is a hope
			return c.head(object, Found) || c.head(object, Build)
		}
		return utf8.RuneCountInString(object) >= 3
	}
	return false
}

// What is to be held to, and delivers nothing: 实施|积极的财政政策, 建立|更加紧密的合作关系.
var (
	stance    = regexp.MustCompile(`^(?:(?:积极|稳健|审慎|灵活|从紧|宽松|中性|扩张性|更[加为]?[^的多，。；]{2,14}?|适[度当][^的，。；]{2,4}?)的?|差别化)\p{Han}{0,6}政策(?:[和、是].*)?$`)
	goodTerms = regexp.MustCompile(`^(?:更加?|更为|长期)?(?:稳定|稳固|牢固|良好|密切|紧密|亲密|友好[的合]|和谐|融洽|亲[密近]?、?清|“亲”“?清”|健康|互信)[^，。；]{0,12}关系$`)
)

// servesFor reports whether the sentence says what a thing is for, and no more: 资金用于支持企业|开展试点,
// 浮标主要用于测潮，|开展演练.
func (p *passage) servesFor(d deed) bool {
	to := max(d.clause.start, min(d.verb.start, d.object.start))
	return forWhat.MatchString(p.s[d.clause.start:to]) || !d.lead.modal && mainlyFor.MatchString(p.s[:to]) && !founds.MatchString(p.s[d.verb.start:d.verb.end])
}

var (
	forWhat   = regexp.MustCompile(`(?:用于|用来|用以|旨在)[^，；]*$`)
	founds    = regexp.MustCompile(`^(?:建立|成立|设立|组建|制[定订]|出台|印发)$`) // 基金主要用于创业，|成立管委会
	mainlyFor = regexp.MustCompile(`(?:主要用于|旨在)[^；。：的]*$`)
)

// expected reports whether the plan of a work report names a work and how far it will come,
// without a day: 青石岭电站投产达效.
func (p *passage) expected(d deed, object string) bool {
	n := utf8.RuneCountInString(object)
	ends := d.entry.Class == Build || d.entry.Class == Settle && d.entry.Intransitive && !d.entry.Event && !strings.HasSuffix(object, "项目") // 并网发电
	return p.ctx.doc.Genre == corpus.WorkReport && p.ctx.section == "plan" && ends && n >= 4 &&
		p.e.pledges.head(object, Build) && (n <= longestName || strings.Contains(object, "等"))
}

// drafting are verbs of writing, and words that press for what is not yet there: what is
// issued may have been written long ago.
var drafting = regexp.MustCompile(`编[制写纂撰修]|撰写|起草|拟[定订]|[修制][订定]|研究|抓紧|尽快|适时|加快|推动|推进|争取|力争`)

// entitled reports whether an object is a title and nothing more: 《节水条例》, not
// 《节水条例》实施细则.
func entitled(object string) bool {
	i := strings.LastIndex(object, "》")
	return strings.HasPrefix(object, "《") && (i < 0 || strings.Contains(object[i:], "《") || strings.HasPrefix(object[i+len("》"):], "等"))
}

// addressed ends in who is to have what a verb hands over: 通过平台向省水利厅|反馈.
var addressed = regexp.MustCompile(`向[^，。、]{2,12}$`)

// known tells one piece of work from others of its kind: 第三轮, 全省, 二期.
var known = regexp.MustCompile(`全[国省市县区]|第[一二三四五六七八九十\d]{1,3}[轮次批期届]|[一二三四]期|20\d\d年|[“《]`)

// endsQuoted reports whether an object ends in a name in quotation marks: 设立节水“观察员”.
func (p *passage) endsQuoted(a span) bool {
	t := strings.TrimRight(p.s[a.start:max(a.start, a.end)], " 　")
	return strings.HasSuffix(t, "”") && strings.Contains(t, "“")
}

// coming reports whether the day of a deed lies behind that of the text.
func (p *passage) coming(f *frame) bool {
	day := p.ctx.when().issued
	return !day.IsZero() && day.Before(f.st.Period.Start)
}

// vague reports whether an object is a general word, or one with nothing but
// 相关 or 一批 before it.
func (c *pledges) vague(object string, class DeedClass) bool {
	t := object
	if class == Build {
		if i := strings.LastIndex(t, "的"); i > 0 {
			t = t[i+len("的"):]
		}
	}
	for {
		n := beginningIn(t, func(w string) bool { return c.words[Qualifies][w] })
		if n == 0 {
			break
		}
		t = t[n:]
	}
	return t == "" || c.words[General][t] || c.words[Paper][t] && (t != object || class != Draft)
}

// counts reports whether a value stands in the deed: then it is a target or a
// result, not a commitment too.
func (p *passage) counts(d deed) bool {
	all := span{min(d.verb.start, d.object.start), max(d.verb.end, d.object.end)}
	for _, f := range p.frames {
		if f.q.of(Durations) { // 启动三年行动
			continue
		}
		if all.has(f.value.start) && !p.sorts(f, d) && p.clauseOf(f.value.start) == d.clause && !p.quoted(f.value.start) {
			return true
		}
	}
	return false
}

// sorts reports whether a count only sums up a list of names before a campaign:
// 实施清淤、护岸等两大行动.
func (p *passage) sorts(f *frame, d deed) bool {
	if d.entry.Class != Run {
		return false
	}
	before, behind := p.s[d.verb.end:max(d.verb.end, f.value.start)], p.s[f.value.end:max(f.value.end, d.object.end)]
	if !p.e.pledges.head(behind, Run) {
		return false
	}
	quotes := strings.HasSuffix(before, "”") && strings.Count(before, "“") > 1 // “…”“…”2个活动
	return quotes || strings.HasSuffix(before, "等") && strings.Contains(before, "、") && (f.st.MeasureWord == "大" || strings.HasPrefix(behind, "方面"))
}

// dated reports whether the sentence puts the deed into a year that is over:
// 1992年6月，他提出，要建立….
func (p *passage) dated(f *frame, d deed) bool {
	m := p.dayOf(f, d)
	w := p.ctx.when()
	if m != nil && p.ctx.doc.Genre == corpus.News && !d.lead.modal && d.clause.has(m.start) && (m.time.entry.Means == LastSuchDay || m.time.entry.Means == OnWeekday || m.time.entry.Means == Yesterday) && !m.time.ahead {
		return true // 某军9日在城北|开展|搜捕行动
	}
	return m != nil && !p.yearly(m) && !p.quoted(m.start) && !f.st.Period.End.IsZero() && w.year != 0 && f.st.Period.End.Year < w.year
}

// bare is the object without brackets, list words and marks at its end.
func (p *passage) bare(a span) string {
	t := strings.TrimRight(p.plain(a), " 　”’》」\"等")
	return strings.TrimSpace(t)
}
