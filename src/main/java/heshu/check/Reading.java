package heshu.check;

import heshu.claim.Extraction;
import heshu.document.Document;

/** One report, read, with its claims not yet checked. */
public record Reading(Document document, Extraction extraction) {}
