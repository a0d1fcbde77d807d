#pragma once
// open_package: the bytes of a package, for download. Reads media: not for I/O threads.

#include <memory>

#include "app/archive/archive_desk.h"
#include "domain/access/access.h"

namespace letopis {

struct OpenedPackage {
    Package package;
    std::unique_ptr<ArchiveMedium> medium;  ///< What `bytes` reads from; nothing: the own folder.
    std::unique_ptr<ByteSource> bytes;
};

/// The package from the school's own folder, or from the first copy that has the sealed digest.
/// Refuses as the second lock (read_archive), `not_found`, `package_damaged` when no good copy can
/// be reached.
Result<OpenedPackage> open_package(const ArchiveDesk& desk, const Standing& standing,
                                   PackageId package_id);

/// The bytes of an issued document from the school's own folder. Whether the asker may see it is
/// open_document's matter. Refuses `not_found`.
Result<std::unique_ptr<ByteSource>> open_document_bytes(ArchiveMedium& own,
                                                        const IssuedDocument& document);

}  // namespace letopis
