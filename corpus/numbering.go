package corpus

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// Word counts headings and items by itself: 一、 and （二） may stand nowhere in
// the text of a paragraph.

// wordNumber says in which numbering, and at what level of it, a paragraph counts.
type wordNumber struct {
	id    string
	level int // from 0
}

// numberLevel is how one level of a numbering counts.
type numberLevel struct {
	start  int
	format string // decimal, chineseCounting, …
	text   string // %1 stands for the number of the first level: 第%1章
}

// readNumbering learns the numberings of a Word file.
func (w *wordFile) readNumbering(d *xml.Decoder) error {
	abstract := map[string][]numberLevel{}
	definition, number := "", ""
	return eachElement(d, func(e xml.StartElement) error {
		levels := abstract[definition]
		last := len(levels) - 1
		switch e.Name.Local {
		case "abstractNum":
			definition = wordAttr(e, "abstractNumId")
		case "lvl":
			if number == "" && len(levels) < 9 {
				abstract[definition] = append(levels, numberLevel{start: 1})
			}
		case "start":
			if last >= 0 && number == "" {
				levels[last].start, _ = strconv.Atoi(wordAttr(e, "val"))
			}
		case "numFmt":
			if last >= 0 && number == "" {
				levels[last].format = wordAttr(e, "val")
			}
		case "lvlText":
			if last >= 0 && number == "" {
				levels[last].text = wordAttr(e, "val")
			}
		case "num":
			number = wordAttr(e, "numId")
		case "abstractNumId":
			w.numbers[number] = abstract[wordAttr(e, "val")]
		}
		return nil
	})
}

// number counts on and returns what Word prints before a paragraph, or "".
func (w *wordFile) number(n wordNumber) string {
	levels, level := w.numbers[n.id], n.level
	if level < 0 || level >= len(levels) {
		return ""
	}
	counts := w.counts[n.id]
	if counts == nil {
		counts = make([]int, len(levels))
		for i, l := range levels {
			counts[i] = l.start - 1
		}
		w.counts[n.id] = counts
	}
	counts[level]++
	for i := level + 1; i < len(counts); i++ {
		counts[i] = levels[i].start - 1
	}
	out := levels[level].text
	for i := range level + 1 {
		sign := "%" + strconv.Itoa(i+1)
		if !strings.Contains(out, sign) {
			continue
		}
		shown, ok := counted(max(counts[i], levels[i].start), levels[i].format)
		if !ok {
			return ""
		}
		out = strings.ReplaceAll(out, sign, shown)
	}
	if out == levels[level].text {
		return "" // a bullet
	}
	return out
}

// counted writes a number in one of the ways that Chinese papers use.
func counted(n int, format string) (string, bool) {
	switch format {
	case "", "decimal", "decimalFullWidth", "decimalHalfWidth":
		return strconv.Itoa(n), true
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "koreanCounting":
		if n < 1 || n > 99 {
			return strconv.Itoa(n), true
		}
		digits := strings.Split("〇一二三四五六七八九", "")
		tens, ones := "", ""
		if n >= 10 {
			tens = "十"
		}
		if n >= 20 {
			tens = digits[n/10] + "十"
		}
		if n%10 > 0 {
			ones = digits[n%10]
		}
		return tens + ones, true
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if n >= 1 && n <= 20 {
			return string(rune('①' + n - 1)), true
		}
	case "upperLetter", "lowerLetter":
		if n >= 1 && n <= 26 {
			first := 'A'
			if format == "lowerLetter" {
				first = 'a'
			}
			return string(first + rune(n-1)), true
		}
	}
	return "", false
}
