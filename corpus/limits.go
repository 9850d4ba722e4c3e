package corpus

// Limits bound what one page or container may take, as sizes and counts and
// never as times, so that every machine gives the same rows.
type Limits struct {
	PageBytes     int64 // of one page as it is stored
	UnpackedBytes int64 // to which a packed page (Word, PDF) may unfold
	SpoolBytes    int64 // of a packed container that must be laid down in a temporary file to be read
	Depth         int   // archives within each other
}

// DefaultLimits are those of Pages. The longest government work report takes a
// quarter of a megabyte; a zip in a zip is common, three in each other are not.
var DefaultLimits = Limits{PageBytes: 32 << 20, UnpackedBytes: 256 << 20, SpoolBytes: 16 << 30, Depth: 2}

// limit returns the limits that hold for a page.
func (p *Page) limit() *Limits {
	if p.limits == nil {
		return &DefaultLimits
	}
	return p.limits
}
