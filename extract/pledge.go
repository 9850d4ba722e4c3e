package extract

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// What a commitment is made of, as data: deeds, what they deliver, what may
// stand before them, and who acts.

// Commitments is the vocabulary of undertakings.
type Commitments struct {
	Deeds        []Deed
	Deliverables []Deliverable
	LeadIns      []LeadIn
	Bodies       []Body
	Asides       []AsideWord
}

// DeedClass groups verbs by what makes their object a commitment.
type DeedClass string

const (
	Draft  DeedClass = "draft"  // a document is to be written: 制定, 出台
	Found  DeedClass = "found"  // a body or a mechanism is to exist: 建立, 组建
	Build  DeedClass = "build"  // a named work begins or ends: 开工建设, 建成
	Run    DeedClass = "run"    // a named campaign is to be held: 开展, 实施
	Finish DeedClass = "finish" // work is to be brought to an end: 完成
	Settle DeedClass = "settle" // a commitment only with a due date: 实现, 发行
)

// Deed is a verb whose object is delivered.
type Deed struct {
	Words []string
	Class DeedClass
	After bool // may stand behind what is done: 隧道贯通

	Hands        bool // what is delivered may stand before it, who gets it behind: 将报告|报送省水利厅
	Intransitive bool // stands nowhere else: 竣工项目 is no deed
	Event        bool // takes place, and is told in the same words when it is over: 论坛举行
	Proof
}

// Deliverable is the head of an object that makes a deed of the classes concrete.
type Deliverable struct {
	Words []string
	Of    []DeedClass
	Proof
}

// Going is what a lead-in does.
type Going string

const (
	Aside       Going = ""            // says nothing about what is delivered: 尽快, 研究
	OnGoing     Going = "ongoing"     // goes on with what exists: 继续, 深入
	Completing  Going = "completing"  // how far it will be done: 基本, 全面
	Allowing    Going = "allowing"    // leaves it open: 可以
	Pushing     Going = "pushing"     // brings about what the clause says: 推动, 确保
	Moving      Going = "moving"      // makes others act: 指导企业开展
	Favouring   Going = "favouring"   // leaves it to others: 鼓励企业建立
	Preposition Going = "preposition" // opens a phrase of its own: 在, 围绕, 依托
)

// LeadIn is a word that may stand between the beginning of a clause and its deed.
type LeadIn struct {
	Words []string
	Goes  Going
	Proof
}

// Body is who acts: a whole name, or the ending of names.
type Body struct {
	Words  []string
	Ending bool
	Proof
}

// AsideUse is what words around a deed are good for.
type AsideUse string

const (
	Joins     AsideUse = "joins"     // a verb that joins a deed and is none alone: 制定和推行
	Purpose   AsideUse = "purpose"   // a verb that says what a deed is for, behind its object
	Qualifies AsideUse = "qualifies" // says nothing before a general noun: 相关, 一批
	General   AsideUse = "general"   // a noun that names nothing by itself: 机制, 工作
	Paper     AsideUse = "paper"     // a noun that does so for a document to be written only: 方案
	Forecast  AsideUse = "forecast"  // a verb of what turns out so or goes on, behind a day: 持续, 下降
)

// AsideWord is a list of words that stand around deeds.
type AsideWord struct {
	Words []string
	Use   AsideUse
	Proof
}

// pledges is the compiled vocabulary of undertakings.
type pledges struct {
	deeds   trie[*Deed]
	leadIns map[string]*LeadIn
	heads   map[string][]DeedClass
	bodies  map[string]bool
	endings map[string]bool
	words   map[AsideUse]map[string]bool
}

func compilePledges(v *Commitments) (*pledges, error) {
	c := &pledges{leadIns: map[string]*LeadIn{}, heads: map[string][]DeedClass{}, bodies: map[string]bool{}, endings: map[string]bool{}, words: map[AsideUse]map[string]bool{}}
	var errs []error
	check := func(list, w string, twice bool) {
		if w == "" || !utf8.ValidString(w) || strings.TrimSpace(w) != w {
			errs = append(errs, fmt.Errorf("%s: bad word %q", list, w))
		}
		if twice {
			errs = append(errs, fmt.Errorf("%s %q stands twice", list, w))
		}
	}
	seen := map[string]bool{}
	for i := range v.Deeds {
		d := &v.Deeds[i]
		if !knownClasses[d.Class] {
			errs = append(errs, fmt.Errorf("deed %v: unknown class %q", d.Words, d.Class))
		}
		for _, w := range d.Words {
			check("deed", w, seen[w])
			seen[w] = true
			c.deeds.add(w, d)
		}
	}
	for i := range v.Deliverables {
		d := &v.Deliverables[i]
		for _, w := range d.Words {
			check("deliverable", w, false)
			for _, class := range d.Of {
				if !knownClasses[class] {
					errs = append(errs, fmt.Errorf("deliverable %q: unknown class %q", w, class))
				}
				if isOf(c.heads[w], class) {
					errs = append(errs, fmt.Errorf("deliverable %q of %s stands twice", w, class))
				}
				c.heads[w] = append(c.heads[w], class)
			}
		}
	}
	for i := range v.LeadIns {
		l := &v.LeadIns[i]
		for _, w := range l.Words {
			check("lead-in", w, c.leadIns[w] != nil && c.leadIns[w].Goes == l.Goes)
			if c.leadIns[w] == nil || l.Goes == Preposition {
				c.leadIns[w] = l
			}
		}
	}
	for i := range v.Bodies {
		b := &v.Bodies[i]
		set := c.bodies
		if b.Ending {
			set = c.endings
		}
		for _, w := range b.Words {
			check("body", w, set[w])
			set[w] = true
		}
	}
	for i := range v.Asides {
		a := &v.Asides[i]
		if c.words[a.Use] == nil {
			c.words[a.Use] = map[string]bool{}
		}
		for _, w := range a.Words {
			check(string(a.Use), w, c.words[a.Use][w])
			c.words[a.Use][w] = true
		}
	}
	return c, errors.Join(errs...)
}

var knownClasses = map[DeedClass]bool{Draft: true, Found: true, Build: true, Run: true, Finish: true, Settle: true}

func isOf(of []DeedClass, class DeedClass) bool {
	for _, c := range of {
		if c == class {
			return true
		}
	}
	return false
}

// longestHead is how deep heads, lead-ins and names of bodies are looked up, in runes.
const longestHead = 6

// endingIn returns the longest ending of s that has passes, in bytes, 0 if none.
func endingIn(s string, has func(string) bool) int {
	best, i := 0, len(s)
	for range longestHead {
		_, n := utf8.DecodeLastRuneInString(s[:i])
		if n == 0 {
			break
		}
		i -= n
		if has(s[i:]) {
			best = len(s) - i
		}
	}
	return best
}

// beginningIn is endingIn from the other side.
func beginningIn(s string, has func(string) bool) int {
	best, i := 0, 0
	for range longestHead {
		_, n := utf8.DecodeRuneInString(s[i:])
		if n == 0 {
			break
		}
		i += n
		if has(s[:i]) {
			best = i
		}
	}
	return best
}

// begins is how much of the beginning of s is a lead-in that goes this way.
func (c *pledges) begins(s string, g Going) int {
	return beginningIn(s, func(w string) bool { return c.leadIns[w] != nil && c.leadIns[w].Goes == g })
}

// head reports whether an object ends in a head that makes the class concrete.
func (c *pledges) head(object string, class DeedClass) bool {
	return endingIn(object, func(w string) bool { return isOf(c.heads[w], class) }) > 0
}

// mentions reports whether a deed is named anywhere in s.
func (c *pledges) mentions(s string) bool {
	for i, r := range s {
		if r >= 0x4e00 {
			if _, n := c.deeds.longest(s[i:]); n > 0 {
				return true
			}
		}
	}
	return false
}
