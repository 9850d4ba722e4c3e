package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// wordedDeed is what a row says of a deed: its verb, what is delivered, and who does it.
type wordedDeed struct {
	action, object span
	actor          span // empty where the lead names who acts, or nobody
}

// worded takes the verb out of a predicate that stands behind its subject: 论坛|将于4月2日在省城举行 is
// 举行, 总统|将于4月2日对乙国进行国事访问 is 进行 and 国事访问. How far a work comes (隧道|将于5月底全线贯通),
// and a predicate whose subject stands in another clause, is kept as it is written.
func (p *passage) worded(d deed) wordedDeed {
	w := wordedDeed{action: d.verb, object: d.object}
	switch {
	case !d.after || d.name != "" || !d.clause.has(d.object.start) || d.entry.Class == Build || d.entry.Class == Finish:
		return w
	case d.object.start >= d.verb.end: // 将于4月9日下调|存款利率
		all := span{d.verb.start, d.object.end}
		at := p.verbIn(all)
		if action, object := p.parted(span{at, all.end}, p.verbsFrom(at, all.end)); !object.empty() {
			w.action, w.object = action, object
		} else if at < d.verb.end {
			w.action.start = at
		}
		return w
	}
	limit := d.at.start
	if d.entry == happening {
		limit = d.verb.end
	}
	at := p.verbIn(span{d.verb.start, limit})
	end := at + len(justHeld.FindString(p.s[at:d.verb.end])) // 进行|正式访问
	if d.entry == happening && end == at {
		end = p.verbsFrom(at, d.verb.end)
	}
	switch action, object := p.parted(span{at, d.verb.end}, end); {
	case action.empty():
	case object.empty():
		w.action = action
	default:
		w.action, w.object = action, object
		if t := p.s[d.object.start:d.object.end]; d.lead.actor == "" && !paperEnd.MatchString(t) {
			w.actor = d.object // not 法案|将提交议会审议
		}
	}
	return w
}

// parted splits a predicate into its verb, which ends at a byte, and its object, empty if none
// follows.
func (p *passage) parted(a span, end int) (action, object span) {
	object = span{end, end + len(behindObject.ReplaceAllString(p.s[end:a.end], ""))}
	if t := p.s[object.start:object.end]; end == a.start || utf8.RuneCountInString(t) < 2 || objectless.MatchString(t) {
		return a, span{}
	}
	return span{a.start, end}, object
}

var (
	// what follows a verb without being its object
	objectless   = regexp.MustCompile(`^(?:的|于|至|到|在|后|，|、|（|并|且|及|和|与)`)
	behindObject = regexp.MustCompile(`(?:之?后)?[ 　”]*$`) // 开行列车|后，每天…
	// how far a work comes, which belongs to its verb
	howFar = regexp.MustCompile(`^(?:基本|初步|全面|总体|全线|全容量|满负荷|全部|部分)`)
	// adverbs and verbs of going that lead to the verb
	leading = regexp.MustCompile(`^(?:最[早迟]|首次|免费|对外|方能|[才能可会])`)
	heading = regexp.MustCompile(`^(?:赴|前往|按|向)`)
	// a verb that says only that its object takes place
	justHeld = regexp.MustCompile(`^进行`)
)

// paperEnd ends the name of what is handed on and acts not.
var paperEnd = regexp.MustCompile(`(?:法案|议案|提案|草案|条例|办法|报告|方案|协议|样品|货物|设备|产品|作品|成果)$`)

// verbIn is where the verb of a predicate begins, behind modals, times, adverbs and phrases of
// where and with whom; the end of the range if nothing else stands in it.
func (p *passage) verbIn(a span) int {
	for at := a.start; ; {
		n := p.beforeVerb(span{at, a.end})
		if n == 0 {
			return at
		}
		at += n
	}
}

// beforeVerb is how much of a range says only when, where or how its verb is done.
func (p *passage) beforeVerb(a span) int {
	t := p.s[a.start:a.end]
	if t == "" {
		return 0
	}
	if n := len(howFar.FindString(t)); n > 0 {
		if m := p.beginningAt(a.start + n); m.is(Modal) || m != nil && m.time != nil { // 初步|定于
			return n
		}
		return 0
	}
	if m := p.beginningAt(a.start); m != nil && m.end <= a.end && p.steppable(m, &lead{}) {
		if m.time != nil {
			return p.behindDay(m, a.end) - a.start
		}
		return m.end - a.start
	}
	if m := p.endingAt(a.start); m != nil && m.time != nil && !strings.HasPrefix(t, "开始") {
		if n := len(clock.FindString(t)); n > 0 && p.words.aligned(a.start+n, a.start+n) {
			return n
		}
	}
	r, n := utf8.DecodeRuneInString(t)
	if strings.ContainsRune("于 　”", r) || strings.ContainsRune("在从自到至", r) && p.timeAt(a.start+n) {
		return n
	}
	if n := p.phraseAt(a); n > 0 {
		return n
	}
	if n := beginningIn(t, func(w string) bool { return p.steps(w, &lead{}) && p.words.aligned(a.start, a.start+len(w)) }); n > 0 {
		return n
	}
	if n := len(leading.FindString(t)); p.words.aligned(a.start+n, a.start+n) {
		return n
	}
	return 0
}

// phraseAt is how much of a range is a phrase before its verb: 在省城|开幕, 对乙国|进行访问; 0 if
// none begins there.
func (p *passage) phraseAt(a span) int {
	n := max(p.e.pledges.begins(p.s[a.start:a.end], Preposition), len(heading.FindString(p.s[a.start:a.end])))
	if n == 0 {
		return 0
	}
	for i := p.words.next(a.start + n); i < a.end; i = p.words.next(i) {
		if p.verbsFrom(i, a.end) > i {
			return i - a.start
		}
	}
	if _, verb := p.e.pledges.deeds.longest(p.s[a.end:]); verb > 0 {
		return a.end - a.start
	}
	return 0
}

// verbsFrom is where the verbs end that begin at a byte: 主持召开|会议, 开始进行|采购.
func (p *passage) verbsFrom(at, end int) int {
	for at < end {
		_, n := p.e.pledges.deeds.longest(p.s[at:end])
		if m := p.beginningAt(at); m.is(Act, Doing) && m.end <= end {
			n = max(n, m.end-at)
		}
		if next := p.words.next(at); n == 0 && next <= end && next-at > len("在") && p.e.segmenter.IsVerb(p.s[at:next]) {
			n = next - at
		}
		if n == 0 || !p.words.aligned(at, at+n) {
			break
		}
		at += n
	}
	return at
}
