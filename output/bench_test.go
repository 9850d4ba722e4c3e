package output

import (
	"strconv"
	"testing"
)

// BenchmarkFormats writes a thousand documents of a hundred statements each; time for each is that of 100,000 statements.
func BenchmarkFormats(b *testing.B) {
	batch := sampleBatch()
	for len(batch.Statements) < 100 {
		batch.Statements = append(batch.Statements, batch.Statements[len(batch.Statements)%2])
	}
	for _, format := range Formats {
		b.Run(format.Name, func(b *testing.B) {
			for b.Loop() {
				w, err := NewWriter(b.TempDir(), Options{Formats: []string{format.Name}})
				if err != nil {
					b.Fatal(err)
				}
				for i := range 1000 {
					for j := range batch.Statements {
						batch.Statements[j].StatementID = "s" + strconv.Itoa(i*100+j)
					}
					if err := w.Write(batch); err != nil {
						b.Fatal(err)
					}
				}
				if err := w.Commit(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
