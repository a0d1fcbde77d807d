#pragma once
// OpenedSchool: an organisation with all that its use cases need, for the server and for commands.

#include <memory>

#include "app/archive/archive_desk.h"
#include "media/directory_shelf.h"
#include "store/school.h"

namespace letopis {

struct OpenedSchool {
    store::SchoolFiles files;
    std::unique_ptr<store::School> store;
    std::unique_ptr<ArchiveMedium> own_folder;
    std::unique_ptr<MediumShelf> shelf;

    /// Opens the organisation's files, or makes them. Faults as store::School::open.
    static Result<OpenedSchool> open(const store::SchoolFiles& files, const Clock& clock,
                                     RandomSource& random, store::ChangeFeeds* feeds = nullptr);

    ArchiveDesk archive_desk();
    SealingDesk sealing_desk(FormPrinter& printer);
};

}  // namespace letopis
