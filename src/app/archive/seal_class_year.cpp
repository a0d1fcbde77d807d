#include "app/archive/seal_class_year.h"

#include <algorithm>

#include "app/archive/build_class_package.h"
#include "app/archive/copy_package.h"
#include "app/archive/issue_documents.h"

namespace letopis {
namespace {

/// Steps 1 to 6.
Result<Done> seal(const SealingDesk& desk, const ClosedClass& closed) {
    LETOPIS_TRY(prepared, prepare_documents(desk, closed));
    LETOPIS_TRY(issued, issue_documents(desk, closed, prepared));
    LETOPIS_TRY(built, build_class_package(desk, closed, issued));
    const Package& package = built.package;
    LETOPIS_TRY_DONE(put_own(desk.archive.own, package_object(package.sha256_hex), built.bytes,
                             package.sha256_hex));
    LETOPIS_TRY_DONE(state_step(desk.archive, closed.command_id("seal"),
                                [&](DecisionContext&) -> Result<std::vector<EntryBody>> {
                                    return std::vector<EntryBody>{PackageSealed{package}};
                                }));
    return Done{};
}

/// Step 7.
Result<SealedYear> complete(const SealingDesk& desk, StudyGroupId study_group_id,
                            PackageId package_id) {
    LETOPIS_TRY(completion, complete_package(desk.archive, PersonId{}, package_id));
    return SealedYear{.study_group_id = study_group_id,
                      .package_id = package_id,
                      .state = completion.state,
                      .lacking = std::move(completion.lacking)};
}

}  // namespace

Result<SealedYear> seal_class_year(const SealingDesk& desk, StudyGroupId study_group_id) {
    LETOPIS_TRY(closed, desk.archive.readers.read([&](Reader& reader) {
        return find_closed_class(reader, study_group_id);
    }));
    const PackageId package_id = closed.package_id();
    LETOPIS_TRY(sealed, desk.archive.readers.read(
                            [&](Reader& reader) { return reader.package(package_id); }));
    if (!sealed) LETOPIS_TRY_DONE(seal(desk, closed));
    return complete(desk, study_group_id, package_id);
}

Result<std::vector<SealingAttempt>> seal_closed_classes(const SealingDesk& desk) {
    struct Waiting {
        std::vector<StudyGroupId> unsealed;
        std::vector<Package> incomplete;  ///< Also of a class that was opened again since.
    };
    LETOPIS_TRY(waiting, desk.archive.readers.read([](Reader& reader) -> Result<Waiting> {
        Waiting found;
        LETOPIS_TRY(unsealed, reader.classes_to_seal());
        for (const StudyGroup& group : unsealed) found.unsealed.push_back(group.study_group_id);
        LETOPIS_TRY(packages, reader.packages());
        for (const Package& package : packages) {
            LETOPIS_TRY(copies, reader.copies_of(package.package_id));
            if (package_state(copies) == PackageState::incomplete)
                found.incomplete.push_back(package);
        }
        return found;
    }));
    std::vector<SealingAttempt> attempts;
    for (const StudyGroupId id : waiting.unsealed)
        attempts.push_back({id, seal_class_year(desk, id)});
    for (const Package& package : waiting.incomplete)
        attempts.push_back(
            {package.study_group_id, complete(desk, package.study_group_id, package.package_id)});
    return attempts;
}

}  // namespace letopis
