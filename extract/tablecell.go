package extract

import (
	"regexp"
	"strings"
)

// cellValue is what a cell says, before its heads are asked. Offsets are bytes
// of the cell's text.
type cellValue struct {
	start, end int
	q          *quantity
	own        bool // the cell writes its unit itself
	bound      Bound
	force      *Cue // 力争, 不低于
	direction  Direction
	sum        bool   // in 〔〕: a sum over the whole period
	note       string // words beside the number, in brackets or before it
	phrase     *Phrase
}

var (
	cellNumber = regexp.MustCompile(`^\d[\d,]*(?:\.\d+)?(?:百万|千万|万亿|万|亿)?(?:多|余)?(?:(?:-|—|–|~|～|〜|－|―|至|到)\d[\d,]*(?:\.\d+)?(?:万|亿)?)?`)
	cellBlank  = regexp.MustCompile(`^[\s—\-–－―/／\\＼…·*×无]*$`)
	cellYear   = regexp.MustCompile(`^(?:19[4-9]\d|20[0-6]\d)$`)
	cellSpan   = regexp.MustCompile(`^((?:19|20)\d\d)(?:年)?\s*[-—–~～－至]\s*((?:19|20)\d\d)(?:年)?$`)
	cellNote   = regexp.MustCompile(`^[（(]([^（()）]*)[）)]`)
	noteNumber = regexp.MustCompile(`^(?:其中)?[：:，,]?(\p{Han}{1,12})[：:]?(\d[\d,]*(?:\.\d+)?)([\p{Han}%]{0,4})$`)
	cellEnd    = regexp.MustCompile(`^[\s。；;①-⑳*＊#＃△▲↑↓]*$`)
)

var boundSigns = map[string]Bound{"≥": AtLeast, "≧": AtLeast, "⩾": AtLeast, ">=": AtLeast, ">": GreaterThan, "＞": GreaterThan, "﹥": GreaterThan,
	"≤": AtMost, "≦": AtMost, "⩽": AtMost, "<=": AtMost, "<": LessThan, "＜": LessThan, "﹤": LessThan, "≈": Around}

var sumBrackets = map[string]string{"〔": "〕", "[": "]", "【": "】", "［": "］", "（": "）", "(": ")"}

// cellBefore takes the words and signs before a cell's number.
func (e *Extractor) cellBefore(s string, v *cellValue) int {
	i := 0
	for i < len(s) {
		rest := s[i:]
		if rest[0] == ' ' {
			i++
			continue
		}
		found := false
		for _, n := range []int{3, 2, 1} {
			if n <= len(rest) {
				if b, ok := boundSigns[rest[:n]]; ok {
					v.bound = b
					i += n
					found = true
					break
				}
			}
		}
		if found {
			continue
		}
		if c, n := e.cues.longest(rest); n > 0 {
			switch c.Role {
			case Limit:
				v.bound = c.Bound
			case Changing:
				v.direction = c.Direction
			case Reach, Filler, Modal, Average, Mark:
			default:
				return i
			}
			if c.Strength != "" {
				v.force = c
			}
			i += n
			continue
		}
		return i
	}
	return i
}

// readCell reads a cell that holds a number and little else, in the unit of
// its heads where it names none. The second value is the one of a note: 70（实招45）.
func (e *Extractor) readCell(text, unit string) []cellValue {
	v := cellValue{}
	i := e.cellBefore(text, &v)
	closing := ""
	for open, end := range sumBrackets {
		if strings.HasPrefix(text[i:], open) {
			v.start, closing = i, end
			v.sum = open != "（" && open != "("
			i += len(open)
			i += e.cellBefore(text[i:], &v)
			break
		}
	}
	for _, sign := range []string{"-", "－", "−", "–", "+", "↑", "↓"} {
		rest, ok := strings.CutPrefix(text[i:], sign)
		if !ok || !cellNumber.MatchString(rest) {
			continue
		}
		switch sign {
		case "+", "↑":
			v.direction = Up
		default:
			v.direction = Down
		}
		i += len(sign)
		break
	}
	core := cellNumber.FindString(text[i:])
	if core == "" {
		return e.chineseCell(text, i, v)
	}
	from := i
	n := 0
	if q, used := e.quantityAt(text[i:]); q != nil && q.unit != nil && used > len(core) {
		v.q, n, v.own = q, used, true
	} else {
		tail := text[i+len(core):]
		v.q, n = e.compose(core, strings.TrimPrefix(tail, closing), unit)
		if v.q == nil {
			return nil
		}
	}
	i += n
	if closing != "" {
		switch {
		case v.own || v.q.tail == 0:
			if !strings.HasPrefix(text[i:], closing) {
				return nil
			}
			v.start, v.end = from, i
			i += len(closing)
			if t := e.tailAt(text[i:]); t != nil {
				v.q.tail = t.n
				v.q.setBound(t.bound)
				i += t.n
				v.start, v.end = from-len(opening(closing)), i
			}
		case strings.HasPrefix(text[from+len(core):], closing):
			i += len(closing) // 〔1000〕以上
			v.start, v.end = from-len(opening(closing)), i
		default:
			v.start, v.end = from, i
			if !strings.HasPrefix(text[i:], closing) {
				return nil
			}
			i += len(closing)
		}
	} else {
		v.start, v.end = from, i
	}
	out := []cellValue{v}
	rest := text[i:]
	if m := cellNote.FindStringSubmatch(rest); m != nil {
		if second := e.noteValue(m[1], i+strings.Index(rest, m[1]), unit); second != nil {
			out = append(out, *second)
		} else {
			out[0].note = m[1]
		}
		rest = rest[len(m[0]):]
	}
	if !cellEnd.MatchString(rest) {
		return nil
	}
	return out
}

func opening(closing string) string {
	for open, end := range sumBrackets {
		if end == closing {
			return open
		}
	}
	return ""
}

// noteValue reads 实招45 inside the brackets behind a number.
func (e *Extractor) noteValue(note string, at int, unit string) *cellValue {
	m := noteNumber.FindStringSubmatchIndex(note)
	if m == nil {
		return nil
	}
	v := &cellValue{note: note[m[2]:m[3]], start: at + m[4], end: at + m[5]}
	if m[6] < m[7] {
		q, n := e.quantityAt(note[m[4]:])
		if q == nil || n != len(note)-m[4] {
			return nil
		}
		v.q, v.own, v.end = q, true, at+len(note)
		return v
	}
	if v.q, _ = e.compose(note[m[4]:m[5]], "", unit); v.q == nil {
		return nil
	}
	return v
}

// chineseCell reads 百分之五 and 三成, which write their unit themselves.
func (e *Extractor) chineseCell(text string, i int, v cellValue) []cellValue {
	q, n := e.quantityAt(text[i:])
	if q == nil || q.unit == nil || q.small && q.unit.Dimension != Ratios || !cellEnd.MatchString(text[i+n:]) {
		return nil
	}
	v.q, v.own, v.start, v.end = q, true, i, i+n
	return []cellValue{v}
}

// cellPhrase reads a cell that sets a target without a number: 高于经济增速.
func (e *Extractor) cellPhrase(text string) *cellValue {
	t := strings.TrimRight(text, "。；; ")
	if len(t) > 90 || strings.ContainsAny(t, "0123456789，。；") {
		return nil
	}
	for _, p := range e.phrases {
		if m := p.re.FindStringIndex(t); m != nil {
			return &cellValue{start: 0, end: len(t), q: &quantity{}, phrase: p.entry}
		}
	}
	return nil
}
