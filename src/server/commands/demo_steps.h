#pragma once
// Steps that every demonstration takes, whatever school it tells: the folder, media, packages,
// logins.

#include <string>
#include <string_view>
#include <vector>

#include "app/archive/archive_desk.h"
#include "app/archive/seal_class_year.h"
#include "demo/demo_school.h"
#include "identity/account_file.h"
#include "ports/readers.h"

namespace letopis {

/// One password for all: a demonstration has nothing to hide, and says so on its page.
inline constexpr std::string_view demo_password = "letopis-demo";
inline constexpr OrgId demo_org = 1;

/// Takes an empty folder, or clears what an interrupted demonstration left; until `leave_folder` it
/// is unfinished. Refuses a folder that holds anything else.
Result<Done> take_demo_folder(const std::string& data);
Result<Done> leave_demo_folder(const std::string& data);

/// A folder was empty; a database may hold somebody's organisation.
Result<Done> need_empty(Readers& readers, const std::string& database);

/// Registers two rooms and two media, as the archivist would. The media are folders of one disk,
/// so they are declared for training (app/archive/register_medium.h). Where they are.
Result<std::vector<std::string>> register_demo_media(const ArchiveDesk& desk,
                                                     const DemoLogin& archivist,
                                                     const std::string& address, Instant at,
                                                     const std::string& data, RandomSource& random);

/// Hands the closed classes over to the archive, one after another.
Result<std::vector<SealedYear>> seal_demo_classes(const SealingDesk& desk,
                                                  const std::vector<DemoClass>& classes);

/// Each login with the one password; students and their guardians by sessions of families.
Result<Done> give_demo_logins(identity::AccountFile& accounts,
                              const std::vector<DemoRoleLogin>& logins, Instant at);

}  // namespace letopis
