#include "app/archive/open_package.h"

#include "app/archive/reading_copies.h"

namespace letopis {

Result<OpenedPackage> open_package(const ArchiveDesk& desk, const Standing& standing,
                                   PackageId package_id) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_archive, Target{}));
    LETOPIS_TRY(places, desk.readers.read([&](Reader& reader) {
        return find_package_places(reader, package_id);
    }));
    LETOPIS_TRY(source, find_good_source(desk, places, MediumId{}));
    return OpenedPackage{std::move(places.package), std::move(source.medium),
                         std::move(source.bytes)};
}

Result<std::unique_ptr<ByteSource>> open_document_bytes(ArchiveMedium& own,
                                                        const IssuedDocument& document) {
    LETOPIS_TRY(bytes, own.open(document_object(document.sha256_hex)));
    if (!bytes) return RefusalCode::not_found;
    return bytes;
}

}  // namespace letopis
