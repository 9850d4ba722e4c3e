package output

import "unicode/utf8"

// pointIndex finds the code point at a byte offset of a text. It holds a mark
// at about every pointStep bytes, so that many offsets of a long text cost one
// pass over it and not one pass each.
type pointIndex struct {
	text  string
	marks []pointMark
}

// pointMark says how many code points lie before a byte.
type pointMark struct{ start, points int }

const pointStep = 256

func indexPoints(text string) pointIndex {
	index := pointIndex{text, make([]pointMark, 0, len(text)/pointStep+1)}
	for i, n := 0, 0; i < len(text); n++ {
		if i >= len(index.marks)*pointStep {
			index.marks = append(index.marks, pointMark{i, n})
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return index
}

// at returns the number of code points before the byte offset, which must
// lie at the start of a rune or at the end of the text.
func (p pointIndex) at(offset int) int32 {
	if len(p.marks) == 0 {
		return 0
	}
	mark := p.marks[min(offset/pointStep, len(p.marks)-1)]
	if mark.start > offset { // the step's first rune began before it
		mark = p.marks[offset/pointStep-1]
	}
	return int32(mark.points + utf8.RuneCountInString(p.text[mark.start:offset]))
}
