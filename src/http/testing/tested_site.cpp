#include "http/testing/tested_site.h"

#include "base/check.h"

namespace letopis::http::testing {

using letopis::testing::TestedArchive;

namespace {

class WaitingExchange final : public Exchange {
public:
    std::function<void(MakeResponse)> keep_open() override {
        return [this](MakeResponse make) { promise_.set_value(std::move(make)); };
    }
    Response wait() { return promise_.get_future().get()(); }

private:
    std::promise<MakeResponse> promise_;
};

constexpr std::string_view page =
    "<script type=\"application/json\" id=\"diary\">null</script>"
    "<script type=\"application/json\" id=\"session\">null</script>"
    "<script type=\"module\">run()</script>";

EmbeddedFile html(std::string_view path) {
    return {.path = path,
            .content_type = "text/html; charset=utf-8",
            .etag = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            .plain = page,
            .br = {},
            .gz = {}};
}

const EmbeddedFile files[] = {html("archive.html"), html("diary.html"),   html("office.html"),
                              html("sign-in.html"), html("teacher.html"), html("verify.html")};

std::string read_all(ByteSource& source) {
    std::string bytes(static_cast<std::size_t>(source.size()), '\0');
    const auto read = source.read(0, {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    LETOPIS_CHECK(read && *read == bytes.size(), "a source in memory gives all it has");
    return bytes;
}

std::string code_after(const std::string& body, std::string_view mark) {
    const std::size_t at = body.find(mark);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + mark.size();
    return body.substr(begin, body.find('"', begin) - begin);
}

}  // namespace

std::string Answered::field(std::string_view name) const {
    const std::string mark = std::string{name} + ": ";
    const std::size_t at = ("\r\n" + fields).find("\r\n" + mark);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + mark.size();
    return fields.substr(begin, fields.find("\r\n", begin) - begin);
}

std::string Answered::refusal() const {
    if (status >= 400) return code_after(body, R"({"code":")");
    return code_after(body, R"("refusal":{"code":")");
}

TestedSite::TestedSite(TestedArchive& archive) : school{archive} {
    other_school.clock().set(school.store.clock().now());
    const Person director{.person_id = other_director, .last_name = "Чужой"};
    const auto founded = other_school.append(
        {letopis::testing::id_of<CommandId>(1), PersonId{}, [&](DecisionContext&) {
             return Result<std::vector<EntryBody>>{std::vector<EntryBody>{
                 PersonRegistered{director}, RoleAssigned{{.person_id = other_director,
                                                           .role = AppointedRole::director,
                                                           .valid_from = Date{2020, 1, 1}}}}};
         }});
    LETOPIS_CHECK(founded.has_value(), "the other school is founded");
    restart();
}

Context TestedSite::context() {
    const School own{.org_id = 1,
                     .readers = *readers_,
                     .writer = *writer_,
                     .ledger = book_,
                     .stamps = *own_stamps_,
                     .printer = school.printer,
                     .shelf = school.shelf,
                     .own_folder = school.own,
                     .freshness = freshness,
                     .recent = recent};
    const School other{.org_id = 2,
                       .readers = other_school,
                       .writer = other_school,
                       .ledger = book_,
                       .stamps = stamps,
                       .printer = school.printer,
                       .shelf = school.shelf,
                       .own_folder = school.own};
    return {.schools = {own, other},
            .accounts = accounts,
            .clock = school.store.clock(),
            .random = random_,
            .workers = workers_,
            .log = log,
            .web = files,
            .settings = settings,
            .founding = founding};
}

void TestedSite::lead_to(Readers& readers, Writer& writer, const Stamps& kept_stamps) {
    readers_ = &readers;
    writer_ = &writer;
    own_stamps_ = &kept_stamps;
    restart();
}

void TestedSite::restart() {
    dispatcher_.reset();
    site_ = std::make_unique<Site>(context());
    change_thread();
    stamps.tell(&site_->live.bell_of(0));
}

std::unique_ptr<Dispatcher> TestedSite::change_thread() {
    auto before = std::exchange(dispatcher_, std::make_unique<Dispatcher>(*site_));
    dispatcher_->attend([this] { ++calls; });
    return before;
}

Request TestedSite::request(Method method, std::string_view target, std::string body) const {
    Request request;
    request.method = method;
    const std::size_t mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    if (mark < target.size()) request.query = target.substr(mark + 1);
    request.field(Field::host) = "journal.example";
    if (!body.empty()) request.field(Field::content_type) = "application/json";
    request.body = std::move(body);
    request.peer = "10.0.0.1";
    return request;
}

void TestedSite::sign(Request& request, OrgId org_id, PersonId person_id) {
    const OpenedSession opened = accounts.open(org_id, person_id, now());
    request.field(Field::cookie) = "letopis_session=" + opened.token;
    request.field(Field::csrf) = accounts.csrf_token(opened.session);
}

Response TestedSite::respond(const Request& request) {
    WaitingExchange exchange;
    auto at_once = dispatcher_->respond(request, exchange);
    return at_once ? *std::move(at_once) : exchange.wait();
}

Answered TestedSite::ask(const Request& request) {
    const Response response = respond(request);
    dispatcher_->tick();
    ByteSource* const source = response.body.source();
    return {.status = response.status,
            .fields = response.fields + std::string{response.body.fields()},
            .body = source ? read_all(*source) : std::string{response.body.in_memory()}};
}

Answered TestedSite::get(PersonId person_id, std::string_view target) {
    return send(person_id, Method::get, target, {});
}

Answered TestedSite::send(PersonId person_id, Method method, std::string_view target,
                          std::string body) {
    Request asked = request(method, target, std::move(body));
    sign(asked, 1, person_id);
    return ask(asked);
}

}  // namespace letopis::http::testing
