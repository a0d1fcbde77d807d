#include "server/opened_school.h"

namespace letopis {

Result<OpenedSchool> OpenedSchool::open(const store::SchoolFiles& files, const Clock& clock,
                                        RandomSource& random, store::ChangeFeeds* feeds) {
    LETOPIS_TRY(school, store::School::open(files, clock, random, feeds));
    LETOPIS_TRY(folder, media::DirectoryMedium::open_folder(files.folder));
    return OpenedSchool{.files = files,
                        .store = std::move(school),
                        .own_folder = std::move(folder),
                        .shelf = std::make_unique<media::DirectoryShelf>()};
}

ArchiveDesk OpenedSchool::archive_desk() {
    return {.readers = store->readers(),
            .writer = store->writer(),
            .shelf = *shelf,
            .own = *own_folder};
}

SealingDesk OpenedSchool::sealing_desk(FormPrinter& printer) {
    return {.archive = archive_desk(), .ledger = store->ledger_book(), .printer = printer};
}

}  // namespace letopis
