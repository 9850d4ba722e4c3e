package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/mubiao/mubiao/output"
)

// An excerpt shares too little with a long text for the sketches of either to
// show it, so sentences are compared: one counts by its letters and figures, and
// only long ones and those with figures count, for the others stand everywhere.
const (
	longSentence    = 20      // letters
	figureSentence  = 8       // letters and digits, where there is a figure
	fewestSentences = 3       // on which alone a document is called an excerpt
	mostSentences   = 1 << 20 // remembered; then every second is forgotten
)

// sentence is a hash of the letters and figures of one, with how many they are
// and whether there are figures among them.
type sentence uint64

const mostLetters = 1<<9 - 1 // longer sentences count as such

func sentenceOf(hash uint64, letters int, figures bool) sentence {
	weight := uint64(min(letters, mostLetters)) << 1
	if figures {
		weight++
	}
	return sentence(hash>>10 | weight<<54)
}

func (s sentence) letters() int  { return int(s >> 55) }
func (s sentence) figures() bool { return s>>54&1 == 1 }

// share is how much of a document is spoken of.
type share struct{ sentences, letters, figures int32 }

func (h share) plus(s sentence, times int32) share {
	h.sentences += times
	h.letters += times * int32(s.letters())
	if s.figures() {
		h.figures += times
	}
	return h
}

func (h share) nearlyAllOf(whole share) bool {
	return h.sentences >= fewestSentences && h.letters*6 >= whole.letters*5 && h.figures*6 >= whole.figures*5
}

// sentenceMemory remembers where sentences stood. Its memory has an end: of a very
// large run it knows a part of the sentences, the same part of each document.
type sentenceMemory struct {
	owners map[sentence][2]uint32 // 1 + index in duplicates.seen of the first documents that have it
	wholes map[uint32]share       // of an owner, of what it owns; those that own too little are not here
	part   uint                   // sentences whose hash ends in that many zero bits are remembered
}

// find looks for earlier documents that share nearly all with one of these
// sentences and are of no other place and year: the first that has nearly all of
// it, or else those of which it has nearly all.
func (m *sentenceMemory) find(sentences []sentence, fits func(index int) bool) (within int, found bool, excerpts []int) {
	var whole share
	shares := map[uint32]share{}
	for _, s := range sentences {
		whole = whole.plus(s, 1)
		for _, owner := range m.owners[s] {
			if owner != 0 {
				shares[owner] = shares[owner].plus(s, 1)
			}
		}
	}
	for owner, has := range shares {
		i := int(owner - 1)
		if has.nearlyAllOf(whole) && (!found || i < within) && fits(i) {
			within, found = i, true
		}
		if all, known := m.wholes[owner]; known && has.nearlyAllOf(all) && fits(i) {
			excerpts = append(excerpts, i)
		}
	}
	if found {
		return within, true, nil
	}
	slices.Sort(excerpts)
	return 0, false, excerpts
}

// add remembers a document and lets it take the place of its excerpts, so that
// others are found to be excerpts of it.
func (m *sentenceMemory) add(index int, sentences []sentence, excerpts []int) {
	if m.owners == nil {
		m.owners, m.wholes = map[sentence][2]uint32{}, map[uint32]share{}
	}
	for _, i := range excerpts {
		delete(m.wholes, uint32(i+1))
	}
	var whole, owned share
	for _, s := range sentences {
		whole = whole.plus(s, 1)
		owners := m.owners[s]
		for i, owner := range owners {
			if owner == 0 || slices.Contains(excerpts, int(owner)-1) {
				owners[i] = uint32(index + 1)
				owned = owned.plus(s, 1)
				break
			}
		}
		m.owners[s] = owners
	}
	if owned.nearlyAllOf(whole) {
		m.wholes[uint32(index+1)] = owned
	}
	for len(m.owners) > mostSentences {
		m.forget()
	}
}

// forget drops every second sentence.
func (m *sentenceMemory) forget() {
	m.part++
	for s, owners := range m.owners {
		if m.remembers(s) {
			continue
		}
		delete(m.owners, s)
		for _, owner := range owners {
			if all, known := m.wholes[owner]; known {
				m.wholes[owner] = all.plus(s, -1)
			}
		}
	}
	for owner, all := range m.wholes {
		if all.sentences < fewestSentences {
			delete(m.wholes, owner)
		}
	}
}

func (m *sentenceMemory) remembers(s sentence) bool { return s&(1<<m.part-1) == 0 }

// sentencesOf returns the sentences that count and are remembered, each once.
func (m *sentenceMemory) sentencesOf(doc *output.DocumentRow) []sentence {
	var all []sentence
	seen := map[sentence]bool{}
	hash, letters, figures, digit := uint64(0), 0, false, false
	for _, r := range doc.Text + "\n" {
		if strings.ContainsRune("\n。！？；!?;", r) {
			s := sentenceOf(hash, letters, figures)
			counts := letters >= longSentence || figures && letters >= figureSentence
			if counts && !seen[s] && m.remembers(s) {
				seen[s] = true
				all = append(all, s)
			}
			hash, letters, figures, digit = 0, 0, false, false
			continue
		}
		point := r == '.' && digit
		if digit = unicode.IsDigit(r); digit || point || unicode.IsLetter(r) {
			hash = mix(hash + uint64(r))
			letters++
			figures = figures || digit
		}
	}
	return all
}
