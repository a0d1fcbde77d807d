#pragma once
// The archive's desk (рабочее место архива): what its verbs work with. Its verbs read and write
// media and wait for the scribe, so they run on workers and jobs, never on I/O threads.

#include <string>

#include "ports/archive_media.h"
#include "ports/form_printer.h"
#include "ports/ledger_book.h"
#include "ports/readers.h"
#include "ports/writer.h"

namespace letopis {

/// For everything that is about packages already sealed.
struct ArchiveDesk {
    Readers& readers;
    Writer& writer;
    MediumShelf& shelf;
    /// The school's own folder: documents and packages by their digests (own_object names). It is
    /// no medium of the archive: what lies here counts as no copy.
    ArchiveMedium& own;
};

/// For sealing.
struct SealingDesk {
    ArchiveDesk archive;
    LedgerBook& ledger;
    FormPrinter& printer;
};

/// "documents/<sha256>.pdf": an issued document in the school's own folder.
std::string document_object(const std::string& sha256_hex);
/// "documents/<sha256>.json": the data it was drawn from.
std::string document_data_object(const std::string& sha256_hex);
/// "archive/<sha256>.zip": a package in the school's own folder.
std::string package_object(const std::string& sha256_hex);
/// Where a copy of the package lies on any medium: "<school>/<year>/<file name>".
std::string copy_object(const Package& package);

}  // namespace letopis
