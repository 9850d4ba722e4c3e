package output

// quoteLength bounds what WithoutText leaves of a sentence, in code points.
const quoteLength = 40

// WithoutText takes the article out of a document's row: what is left are
// metadata, lengths and hashes, by which whoever has the article finds the places.
func (d *DocumentRow) WithoutText() { d.Text = "" }

// WithoutText cuts the sentence of a statement to a short quote around its
// value, or around the beginning of what it rests on, and moves sentence_start
// along. Offsets keep pointing into the article.
func (s *StatementRow) WithoutText() {
	sentence := []rune(s.Sentence)
	if len(sentence) <= quoteLength {
		return
	}
	start, end := s.SpanStart, s.SpanEnd
	if s.ValueStart != nil {
		start, end = *s.ValueStart, *s.ValueEnd
	}
	from := 0
	if until := int(end - s.SentenceStart); until > quoteLength {
		middle := int(start-s.SentenceStart) + min(int(end-start), quoteLength)/2
		from = max(0, min(middle-quoteLength/2, len(sentence)-quoteLength))
	}
	s.Sentence = string(sentence[from : from+quoteLength])
	s.SentenceStart += int32(from)
}
