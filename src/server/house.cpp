#include "server/house.h"

#include <charconv>

#include "server/form_press.h"
#include "server/moving.h"
#include "server/operator_log.h"

namespace letopis {
namespace {

/// PDFs and checks of packages at one time, and how many may wait.
constexpr std::size_t worker_threads = 2;
constexpr std::size_t waiting_works = 32;
/// Seconds that requests already begun have to end.
constexpr int stop_seconds = 10;
constexpr std::size_t mebibyte = 1024 * 1024;

/// What the command line has ended must not go on here, and what else is due.
std::vector<Job> account_jobs(identity::AccountFile& accounts) {
    return {{"логины и сеансы", Span::seconds(1),
             [&accounts](std::stop_token) { return accounts.take_note(); }}};
}

void tell_if_closed(const store::SchoolFiles& files, http::OperatorLog& log) {
    const auto closed = is_closed_for_good(files);
    if (closed && *closed)
        log.fault("переезд записей", "Организация № " + std::to_string(files.org_id) + ". " +
                                         std::string{closed_for_good} + " " +
                                         std::string{closed_for_good_remedy});
}

/// A program that does not hear of the others answers slowly, and nobody would know why.
std::vector<Job> feed_jobs(store::ChangeFeeds& feeds) {
    return {{"вести о записях других узлов", Span::seconds(1),
             [&feeds](std::stop_token) { return feeds.check(); }}};
}

std::vector<http::School> schools_of(std::vector<std::unique_ptr<OpenedSchool>>& opened,
                                     std::deque<TellingWriter>& writers, FormPrinter& printer,
                                     http::OperatorLog& log) {
    std::vector<http::School> schools;
    for (auto& school : opened)
        schools.push_back({.org_id = school->files.org_id,
                           .readers = school->store->readers(),
                           .writer = writers.emplace_back(*school->store, log),
                           .ledger = school->store->ledger_book(),
                           .stamps = school->store->stamps(),
                           .printer = printer,
                           .shelf = *school->shelf,
                           .own_folder = *school->own_folder,
                           .freshness = &school->store->freshness(),
                           .recent = &school->store->recent_readers()});
    return schools;
}

}  // namespace

Result<ListenAddress> parse_listen(std::string_view text) {
    const auto colon = text.rfind(':');
    ListenAddress address;
    if (colon != std::string_view::npos && colon > 0) {
        const std::string_view port = text.substr(colon + 1);
        address.host = text.substr(0, colon);
        const auto [end, error] =
            std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (error == std::errc{} && end == port.data() + port.size()) return address;
    }
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "listen",
                   .detail = "listen: укажите адрес и порт, например 127.0.0.1:8810."};
}

Result<std::unique_ptr<House>> House::open(const Holdings& folder, const Config& config,
                                           const Clock& clock, RandomSource& random,
                                           std::function<void()> founded, int held_socket) {
    std::unique_ptr<House> house{new House};
    LETOPIS_TRY_DONE(house->open_files(folder, config, clock, random));
    if (house->schools_.empty())
        house->founding_ = std::make_unique<FirstSchool>(folder, config.database, clock, random,
                                                         std::move(founded));
    LETOPIS_TRY_DONE(house->start(config, clock, random, held_socket));
    return house;
}

Result<Done> House::open_files(const Holdings& folder, const Config& config, const Clock& clock,
                               RandomSource& random) {
    LETOPIS_TRY(log, open_operator_log(config.access_log, clock));
    log_ = std::move(log);
    LETOPIS_TRY(printer, open_form_press());
    printer_ = std::move(printer);
    folder_.emplace(folder);
    LETOPIS_TRY(organizations, folder.organizations());
    if (organizations.empty()) {
        // Nobody is asked to found what is there in part, and no logins are made in its stead.
        LETOPIS_TRY(in_part, folder.being_restored());
        for (const OrgId org_id : in_part) LETOPIS_TRY_DONE(folder.need_restored(org_id));
    }
    for (const OrgId org_id : organizations) {
        LETOPIS_TRY(files, folder.school_files(org_id));
        LETOPIS_TRY(school, OpenedSchool::open(files, clock, random, &feeds_));
        schools_.push_back(std::make_unique<OpenedSchool>(std::move(school)));
        tell_if_closed(files, *log_);
    }
    LETOPIS_TRY(place, folder.accounts());
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    accounts_ = std::move(accounts);
    return Done{};
}

Result<Done> House::start(const Config& config, const Clock& clock, RandomSource& random,
                          int held_socket) {
    LETOPIS_TRY(listen, parse_listen(config.listen));
    workers_ = std::make_unique<Workers>(worker_threads, waiting_works);
    site_ = std::make_unique<http::Site>(
        http::Context{.schools = schools_of(schools_, writers_, *printer_, *log_),
                      .accounts = *accounts_,
                      .clock = clock,
                      .random = random,
                      .workers = *workers_,
                      .log = *log_,
                      .web = embedded_files(),
                      .settings = {.secure_cookies = config.behind_tls,
                                   .public_origin = config.public_url,
                                   .kept_reply_bytes =
                                       static_cast<std::size_t>(config.kept_answers_mb) * mebibyte},
                      .founding = founding_.get()});
    for (std::size_t i = 0; i < schools_.size(); ++i)
        schools_[i]->store->tell(&site_->live.bell_of(i));
    const std::size_t threads = config.io_threads > 0
                                    ? static_cast<std::size_t>(config.io_threads)
                                    : std::max(1U, std::thread::hardware_concurrency());
    LETOPIS_TRY(server, http::HttpServer::open(
                            {.host = listen.host,
                             .port = listen.port,
                             .held_socket = held_socket,
                             .threads = threads,
                             .clock = &clock},
                            [this] { return std::make_unique<http::Dispatcher>(*site_); }));
    server_ = std::move(server);
    jobs_.push_back(std::make_unique<JobRunner>(account_jobs(*accounts_), *log_));
    jobs_.push_back(std::make_unique<JobRunner>(feed_jobs(feeds_), *log_));
    std::vector<std::vector<Job>> jobs;
    for (auto& school : schools_) {
        jobs.push_back(school_jobs(*school, *printer_, clock, config));
        jobs.back().push_back({"переезд записей", Span{200'000},
                               [&school = *school, folder = *folder_](std::stop_token) {
                                   return follow_move(school, folder);
                               }});
    }
    jobs_.push_back(std::make_unique<JobRunner>(in_turn(std::move(jobs)), *log_));
    return Done{};
}

House::~House() {
    // What went wrong was for whoever called close.
    const auto closed = close();
    if (!closed && log_) log_->fault("остановка", closed.error().message());
}

Result<Done> House::close() {
    if (closed_) return Done{};
    closed_ = true;
    if (server_) server_->stop(stop_seconds);
    workers_.reset();
    jobs_.clear();
    Result<Done> worst = Done{};
    for (auto& school : schools_) {
        auto done = school->store->close();
        if (!done) worst = std::move(done);
    }
    return worst;
}

}  // namespace letopis
