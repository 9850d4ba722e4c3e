package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// lead is what stands between the beginning of a clause and its deed.
type lead struct {
	seen   map[Going]bool
	modal  bool
	will   bool // a modal that is nothing else: 将, 拟
	actor  string
	others []string
	phrase string // the preposition that opens a phrase before the deed
	about  bool   // another noun phrase stands before it: 主要作物基本|实现
	other  bool   // a subject that is no body acts, before a verb that needs a day
}

// leadOf reads what stands before a deed, from the right to the left: adverbs,
// modals and times are stepped over, and what is left must be nothing, a body
// that acts, a phrase that a preposition opens, or, before 基本 and its like,
// what the clause is about. Before a verb that needs a day (unset) another subject is marked.
func (p *passage) leadOf(a span, unset bool) (lead, bool) {
	l := lead{seen: map[Going]bool{}}
	rest := span{a.start, p.stepBack(a, &l)}
	completing := l.seen[Completing]
	if rest.empty() {
		return l, true
	}
	if m := funded.FindStringIndex(p.s[rest.start:rest.end]); m != nil { // 拿出3亿元|成立
		rest.end = p.stepBack(span{rest.start, rest.start + m[0]}, &l)
	}
	rest.start = p.stepOver(rest, &l)
	if strings.HasPrefix(p.s[rest.start:max(rest.start, rest.end)], "请") { // 请|各单位于6月底前报送
		rest.start = p.stepOver(span{rest.start + len("请"), rest.end}, &l)
	}
	if rest.empty() {
		return l, true
	}
	if t := p.s[rest.start:rest.end]; strings.HasPrefix(t, "并") && p.e.pledges.begins(t[len("并"):], Preposition) > 0 {
		rest.start += len("并")
	}
	t := p.s[rest.start:rest.end]
	switch {
	case p.e.wordings[Denying].ends(t), rest.end == a.end && p.e.pledges.introduces(t): // 由各县根据|清理的要求
		return l, false
	case completing && strings.HasSuffix(t, "是"), strings.HasSuffix(t, "为") && serves.MatchString(p.s[a.end:p.clauseOf(a.end).end]):
		return l, false // 短板是全面|建成…的…, 为基本|实现…提供支撑
	}
	if betterIt.MatchString(p.s[a.start:rest.start]) {
		return l, false // 深化|政府|治理改革
	}
	if l.actor, l.others = p.actorsIn(rest); l.actor != "" {
		return l, true
	}
	if to, ok := strings.CutPrefix(t, "向"); ok && rest.end == a.end {
		if who, _ := p.e.pledges.actors(to); who != "" {
			l.phrase = "向"
			return l, true // 向|重点企业|派出
		}
	}
	if p.e.pledges.begins(t, Favouring) > 0 {
		return l, false
	}
	if p.e.pledges.begins(t, Moving) > 0 || l.seen[Pushing] && p.pushed(rest) {
		return l, true
	}
	// 省发展改革委会同有关部门|制定: a body, then a phrase.
	for i := range t {
		w := p.e.pledges.begins(t[i:], Preposition)
		if w == 0 || i+w >= len(t) {
			continue
		}
		if i == 0 {
			l.phrase = t[:w]
			if l.phrase == "由" {
				l.actor, l.others = p.actorsIn(span{rest.start + w, rest.end})
			}
			return l, true
		}
		head := span{rest.start, rest.start + i}
		head.end = p.stepBack(head, &l)
		if l.actor, l.others = p.actorsIn(head); l.actor != "" {
			l.phrase = t[i : i+w]
			return l, true
		}
	}
	before := strings.TrimRight(p.s[a.start:rest.start], " 　")
	switch {
	case strings.HasSuffix(before, "将") || strings.HasSuffix(before, "把"): // 将一卡通|打造成
		l.phrase = "将"
		return l, true
	case l.will && utf8.RuneCountInString(t) <= 20 && !strings.ContainsAny(t, "“”《》、"): // 这家公司拟|建立
		l.other = unset
		if who := p.saidOf(rest); unset && p.dayBehind(rest.end) && p.names(who) && !paperEnd.MatchString(p.s[who.start:who.end]) && !p.e.pledges.head(p.s[who.start:who.end], Build) {
			l.actor = p.s[who.start:who.end] // 副总理张青|将于4月9日访问甲国
		}
		return l, true
	}
	l.about = completing
	return l, completing
}

// dayBehind reports whether a modal begins at a byte that is followed by its day: |将于4月9日.
func (p *passage) dayBehind(at int) bool {
	for k := range p.mentions {
		if p.mentions[k].start == at {
			return p.dayAfter(k) != nil
		}
	}
	return false
}

// betterIt is a verb whose object follows, so that no actor does.
var betterIt = regexp.MustCompile(`(?:推进|深化|优化)$`)

// funded is the money that goes into a deed.
var funded = regexp.MustCompile(`(?:拿出|出资|投资|投入|安排|筹资|筹措|斥资)[^，。、]{1,12}元(?:资金)?$`)

// since is the event from which days are counted.
var since = regexp.MustCompile(`(?:自|于|在|从)(?:本|该|此)?[^，。自于在从]{0,12}$`)

// serves ends a phrase of purpose.
var serves = regexp.MustCompile(`提供|奠定|打下|作出|做出|贡献|创造|积累`)

// pushed reports whether a range behind 推动 names those who are to act, known bodies or not.
func (p *passage) pushed(a span) bool {
	t := p.s[a.start:a.end]
	n := utf8.RuneCountInString(t)
	return n > 2 && n <= longestName && !strings.ContainsAny(t, "的“《") && !p.e.pledges.mentions(t)
}

// introduces reports whether a text ends in a preposition, so that what follows is
// its phrase.
func (c *pledges) introduces(t string) bool {
	n := endingIn(t, func(w string) bool { return c.leadIns[w] != nil && c.leadIns[w].Goes == Preposition })
	return n >= len("根据")
}

var enumerator = regexp.MustCompile(`^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零\d]{1,5}条|\d{1,2}(?:\.\d{1,2})+|第?[一二三四五六七八九十\d]{1,3}(?:[、．.]|是|要)|[①-⑳]|[-—·●◆■*]+)[\s　]*`)

// stepBack moves the end of a range left over what says nothing.
func (p *passage) stepBack(a span, l *lead) int {
	end := a.end
	for end > a.start {
		longest := endingIn(p.s[a.start:end], func(w string) bool { return p.steps(w, &lead{}) })
		if m := p.endingAt(end); m != nil && m.start >= a.start && m.end-m.start >= longest && p.steppable(m, l) {
			end = m.start
			if m.time != nil && m.time.entry.Means == DaysAfter {
				end -= len(since.FindString(p.s[a.start:end])) // 于本通知印发|之日起30日内
			}
			if prior := p.endingAt(end - len("、")); m.time != nil && strings.HasSuffix(p.s[a.start:end], "、") && prior != nil && prior.time != nil {
				end -= len("、") // 2031年、2032年|分别建成
			}
			if m.time != nil && p.endingAt(end) == nil {
				for _, w := range []string{"在", "于", "到", "至", "自", "从"} {
					if strings.HasSuffix(p.s[a.start:end], w) {
						end -= len(w)
						break
					}
				}
			}
			continue
		}
		t := p.s[a.start:end]
		if n := endingIn(t, func(w string) bool { return p.steps(w, l) }); n > 0 && !p.endsWord(end-n, end) {
			if m := p.endingAt(end); m != nil && m.start > end-n {
				p.steppable(m, l) // 还|将
			}
			end -= n
			continue
		}
		r, n := utf8.DecodeLastRuneInString(t)
		if !strings.ContainsRune(" 　\u00a0“", r) {
			break
		}
		end -= n
	}
	return end
}

// endsWord reports whether a single character is the end of a longer word, and no adverb or
// modal: 功|能, 主|要.
func (p *passage) endsWord(start, end int) bool {
	_, n := utf8.DecodeRuneInString(p.s[start:end])
	return n == end-start && !p.words.aligned(start, start) && p.words.aligned(end, end) && !p.steps(p.s[p.words.before(end):start], &lead{}) // 并|且
}

// stepOver moves the start of a range right over what says nothing.
func (p *passage) stepOver(a span, l *lead) int {
	start := a.start
	for start < a.end {
		t := p.s[start:a.end]
		if n := len(enumerator.FindString(t)); n > 0 {
			start += n
			continue
		}
		if m := p.beginningAt(start); m != nil && m.end <= a.end && p.steppable(m, l) {
			start = m.end
			continue
		}
		// a single character may begin a name (新|疆), a preposition a phrase (结合实际|情况)
		if n := beginningIn(t, func(w string) bool {
			return utf8.RuneCountInString(w) > 1 && p.e.pledges.begins(w, Preposition) < len("根据") && p.steps(w, l)
		}); n > 0 {
			start += n
			continue
		}
		r, n := utf8.DecodeRuneInString(t)
		if !strings.ContainsRune(" 　\u00a0", r) {
			break
		}
		start += n
	}
	return start
}

// steppable reports whether a mention says nothing of who acts and on what.
func (p *passage) steppable(m *mention, l *lead) bool {
	switch {
	case m.time != nil:
		return true
	case m.cue == nil:
		return false
	case p.e.pledges.leadIns[p.s[m.start:m.end]] != nil && m.cue.Role != Modal:
		return p.steps(p.s[m.start:m.end], l)
	}
	switch m.cue.Role {
	case Modal:
		p.steps(p.s[m.start:m.end], l)
		l.modal = true
		l.will = l.will || !p.e.wordings[HalfModal].is(p.s[m.start:m.end])
		return true
	case Filler, Average, Spread:
		return m.end-m.start > len("以")
	}
	return false
}

func (p *passage) steps(w string, l *lead) bool {
	x := p.e.pledges.leadIns[w]
	if x == nil || x.Goes == Preposition || x.Goes == Moving || x.Goes == Favouring {
		return false
	}
	if l.seen == nil {
		l.seen = map[Going]bool{}
	}
	l.seen[x.Goes] = true
	return true
}

// subject reads a clause that begins with a body and a modal, or with 由 and a body: 各地要…,
// 由各县按照….
func (p *passage) subject(c span) (lead, bool) {
	var by lead
	start := p.stepOver(c, &by)
	if m := leads.FindStringSubmatchIndex(p.s[start:c.end]); m != nil {
		by = lead{}
		if by.actor, by.others = p.actorsIn(span{start + m[2], start + m[3]}); by.actor != "" {
			return by, true
		}
	}
	if l, ok := p.ahead(span{start, c.end}); ok {
		return l, true
	}
	if strings.HasPrefix(p.s[start:c.end], "由") {
		start += len("由")
		for i := range p.s[start:c.end] {
			if i > 0 && p.e.pledges.begins(p.s[start+i:c.end], Preposition) > 0 {
				by = lead{}
				by.actor, by.others = p.actorsIn(span{start, start + i})
				return by, by.actor != ""
			}
		}
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		day := m.time != nil && m.end == c.end && (strings.HasSuffix(p.s[:m.start], "于") || p.yearly(m)) // 各县于每年2月底前，…
		if (m.is(Modal) || day) && c.has(m.start) {
			var l lead
			a := span{c.start, m.start}
			a.start = p.stepOver(a, &l)
			a.end = p.stepBack(a, &l)
			l = lead{}
			l.actor, l.others = p.actorsIn(a)
			return l, l.actor != ""
		}
	}
	return lead{}, false
}

// ahead reads a clause whose body the next one tells what to do or lets decide: 各县，|要…,
// 水利大会10日通过决议，|决定….
func (p *passage) ahead(c span) (lead, bool) {
	next := p.s[c.end:]
	var l lead
	switch m := meets.FindStringSubmatchIndex(p.s[c.start:c.end]); {
	case toldTo.MatchString(next):
		l.actor, l.others = p.actorsIn(c)
	case m != nil && decides.MatchString(next):
		who := span{c.start + m[2], c.start + m[3]}
		who.end = p.stepBack(who, &lead{})
		if l.actor, l.others = p.actorsIn(who); l.actor == "" && assembly.MatchString(p.s[who.start:who.end]) {
			l.actor = p.s[who.start:who.end]
		}
	}
	return l, l.actor != ""
}

var (
	toldTo  = regexp.MustCompile(`^，(?:都|也|均)?(?:要|应当?|须|必须)`)
	meets   = regexp.MustCompile(`^([^，。；、“《]{2,24}?)(?:(?:审议|表决|投票|一致)*通过|召开|举行|发布|作出|发表)`)
	decides = regexp.MustCompile(`^，(?:会议)?(?:决定|同意|宣布)`)
	// bodies that decide, and do little else
	assembly = regexp.MustCompile(`\p{Han}(?:大会|全会|安理会|董事会|股东会|议会|国会|[参众]议院|内阁)$`)
)

// leads names who has the lead: 由省水利厅牵头, 水利部门负责水源管理.
var leads = regexp.MustCompile(`^(?:由|请)?([^，。、由]{2,20}?(?:、[^，。、]{2,20}?)*)(?:负责|牵头)`)

// actorBefore is who the sentence says acts, as far as the place.
func (p *passage) actorBefore(at int) lead {
	var by lead
	for _, c := range p.inOrder() {
		if c.start > at {
			break
		}
		if l, ok := p.subject(span{c.start, min(c.end, at)}); ok {
			by = l
		}
	}
	return by
}
