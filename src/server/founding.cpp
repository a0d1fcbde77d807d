#include "server/founding.h"

#include "app/people/found_school.h"
#include "app/people/hand_out_accounts.h"
#include "app/people/login_names.h"
#include "base/file_ops.h"
#include "crypto/secret.h"
#include "identity/account_file.h"
#include "server/opened_school.h"

namespace letopis {
namespace {

constexpr OrgId first_org = 1;

/// Unlike any other ledger's, and fit for a checkpoint: no spaces, no plus.
std::string usual_origin(const std::string& short_name, RandomSource& random) {
    std::array<std::uint8_t, 4> mark{};
    random.fill(mark);
    std::string name = in_latin_letters(short_name).substr(0, 40);
    if (name.empty()) name = "school";
    return "letopis/" + name + "-" + hex(mark);
}

bool is_origin(std::string_view text) {
    return text.size() <= 100 && text.find_first_of(" +\n\r\t") == std::string_view::npos;
}

}  // namespace

FirstSchool::FirstSchool(Holdings folder, std::string database_url, const Clock& clock,
                         RandomSource& random, std::function<void()> founded)
    : folder_{std::move(folder)},
      database_url_{std::move(database_url)},
      clock_{clock},
      random_{random},
      founded_{std::move(founded)},
      code_{make_password(random)} {}

bool FirstSchool::admits(std::string_view code) const {
    return equal_in_constant_time(as_bytes(code), as_bytes(code_));
}

Result<Done> FirstSchool::found(const http::FirstOrganization& first) {
    const std::lock_guard turn{one_at_a_time_};
    if (is_founded_) return RefusalCode::organization_exists;
    if (!is_origin(first.organization.log_origin))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "log_origin",
                       .detail = "Имя реестра пишется без пробелов и знака «+»."};
    LETOPIS_TRY_DONE(found_files(first));
    is_founded_ = true;
    founded_();
    return Done{};
}

Result<Done> FirstSchool::found_files(const http::FirstOrganization& first) {
    if (!database_url_.empty()) LETOPIS_TRY_DONE(folder_.keep_database(first_org, database_url_));
    LETOPIS_TRY(files, folder_.school_files(first_org));
    LETOPIS_TRY_DONE(make_folders(files.folder));
    LETOPIS_TRY(school, OpenedSchool::open(files, clock_, random_));
    const Instant now = clock_.now();
    FoundSchool founding{.organization = first.organization,
                         .director = first.director,
                         .directs_from = moscow_date(now),
                         .basis = first.basis};
    founding.director.person_id = PersonId::make(now, random_);
    if (founding.organization.log_origin.empty())
        founding.organization.log_origin = usual_origin(founding.organization.short_name, random_);
    LETOPIS_TRY_DONE(
        school.store->writer().append(found_school(CommandId::make(now, random_), founding)));
    LETOPIS_TRY_DONE(school.store->close());
    LETOPIS_TRY(place, folder_.settle_accounts(database_url_));
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random_, clock_));
    return accounts->set_password({.account = {.login = first.login,
                                               .org_id = first_org,
                                               .person_id = founding.director.person_id},
                                   .password = Secret{as_bytes(first.password)},
                                   .kind = SessionKind::staff,
                                   .at = now});
}

}  // namespace letopis
