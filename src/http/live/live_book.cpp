#include "http/live/live_book.h"

#include "base/check.h"
#include "http/cache/watch.h"

namespace letopis::http {

namespace {

/// For clients that come again by themselves; our page chooses its own moment.
constexpr std::string_view first_words = "retry: 5000\n";
constexpr std::string_view beat_words = ":\n\n";

std::string event_of(const std::string& id) { return "id: " + id + "\ndata: changed\n\n"; }

/// Without an id: whoever comes again is told anew who is here.
std::string event_of(const LiveCompany::Seen& seen, PersonId own_id) {
    return "event: company\ndata: " + company_words(seen, own_id) + "\n\n";
}

}  // namespace

/// One live connection.
class LiveStream final : public StreamSource {
public:
    LiveStream(LiveBook& book, LiveBook::Topic& topic, const LiveSubject& subject,
               std::string_view seen)
        : book_{&book}, topic_{&topic}, next_{topic.first}, subject_{subject}, seen_{seen} {
        if (next_ != nullptr) next_->previous_ = this;
        topic.first = this;
    }
    ~LiveStream() override {
        if (book_ != nullptr) book_->leave(*this);
    }
    LiveStream(const LiveStream&) = delete;
    LiveStream& operator=(const LiveStream&) = delete;

    void begin(Stream& stream) override {
        connection_ = &stream;
        if (book_ == nullptr) return stream.finish();
        std::string words{first_words};
        const std::string id = book_->id_of(*topic_);
        words += seen_ == id ? std::string{beat_words} : event_of(id);  // Invariant 2.
        std::string{}.swap(seen_);
        if (is_seen()) {
            book_->come(subject_);
            const auto company = book_->company_of(subject_.school_index, subject_.course_id);
            company_told_ = company.version;
            if (company.members.size() > 1) words += event_of(company, own_id());
        }
        stream.write(words);
    }
    void beat() override { tell(beat_words); }
    void tell(const LiveCompany::Seen& company) {
        if (!is_seen() || company_told_ == company.version) return;
        company_told_ = company.version;
        tell(event_of(company, own_id()));
    }
    void tell(std::string_view words) {
        if (connection_ == nullptr) return;  // What it missed, it will hear when it begins.
        if (book_ == nullptr || !book_->may_go_on(*this)) return connection_->finish();
        connection_->write(words);
    }
    bool is_seen() const { return subject_.sight == LiveSight::seen; }
    PersonId own_id() const { return subject_.session.person_id; }

private:
    friend class LiveBook;
    LiveBook* book_;  ///< Null when the thread's book has ended.
    LiveBook::Topic* topic_;
    LiveStream* previous_ = nullptr;
    LiveStream* next_;
    LiveSubject subject_;
    std::string seen_;
    Stream* connection_ = nullptr;    ///< Null until it begins.
    std::uint64_t company_told_ = 0;  ///< Version of what was told of others.
    /// What the locks depended on when they were last asked.
    std::uint64_t judged_count_ = 0;
    Date judged_on_{};
    bool is_judged_ = false;
};

LiveBook::LiveBook(LiveHub& hub, const Context& context, MayWatch may_watch)
    : hub_{hub},
      context_{context},
      may_watch_{std::move(may_watch)},
      topics_(context.schools.size()),
      company_counts_(context.schools.size()) {}

LiveBook::~LiveBook() {
    for (Topics& topics : topics_) {
        for (auto& [course_id, topic] : topics) {
            for (LiveStream* stream = topic.first; stream != nullptr; stream = stream->next_) {
                stream->book_ = nullptr;
                if (stream->is_seen() && stream->connection_ != nullptr)
                    hub_.company().leave(stream->subject_.school_index, course_id,
                                         stream->own_id());
                post_->remove_watcher(stream->subject_.school_index);
                hub_.leave_seat(stream->subject_.session.token_hash);
            }
        }
    }
}

std::uint64_t LiveBook::count_of(std::size_t school_index, const Topic& topic) const {
    std::uint64_t count = 0;
    for (const Stamps::Place place : topic.places) count += stamps_of(school_index).bumps_at(place);
    return count;
}

std::string LiveBook::id_of(const Topic& topic) const {
    return hub_.epoch() + "-" + std::to_string(topic.count);
}

Result<std::unique_ptr<StreamSource>> LiveBook::open(const LiveSubject& subject,
                                                     std::vector<Stamps::Place> places,
                                                     std::string_view seen) {
    LETOPIS_CHECK(post_ != nullptr, "the thread can be called before anybody waits on it");
    LETOPIS_TRY_DONE(hub_.take_seat(subject.session.token_hash));
    post_->add_watcher(subject.school_index);
    Topic& topic = topics_[subject.school_index][subject.course_id];
    if (topic.first == nullptr) {
        topic.places = std::move(places);
        topic.count = count_of(subject.school_index, topic);
    }
    return std::unique_ptr<StreamSource>{
        std::make_unique<LiveStream>(*this, topic, subject, seen.substr(0, limits::live_id_bytes))};
}

void LiveBook::leave(LiveStream& stream) {
    const std::size_t school_index = stream.subject_.school_index;
    if (stream.next_ != nullptr) stream.next_->previous_ = stream.previous_;
    (stream.previous_ != nullptr ? stream.previous_->next_ : stream.topic_->first) = stream.next_;
    if (stream.topic_->first == nullptr) topics_[school_index].erase(stream.subject_.course_id);
    if (stream.is_seen() && stream.connection_ != nullptr) go(stream.subject_);
    post_->remove_watcher(school_index);
    hub_.leave_seat(stream.subject_.session.token_hash);
}

bool LiveBook::may_go_on(LiveStream& stream) const {
    const LiveSubject& subject = stream.subject_;
    const Instant now = context_.clock.now();
    if (!context_.accounts.is_open(subject.session, now)) return false;  // Invariants 1 and 3.
    const Stamps& stamps = stamps_of(subject.school_index);
    // As the locks see them: where stamps are not trusted, the locks are asked each time.
    std::uint64_t count = stamps.of(subject.session.person_id) + stamps.of(whole_school);
    for (const Stamps::Place place : stream.topic_->places) count += stamps.at(place);
    const Date on = moscow_date(now);
    if (stream.is_judged_ && stream.judged_count_ == count && stream.judged_on_ == on) return true;
    stream.is_judged_ = may_watch_(subject);
    stream.judged_count_ = count;
    stream.judged_on_ = on;
    return stream.is_judged_;
}

void LiveBook::look() {
    post_->take_rung([this](std::size_t school_index) { look_at(school_index); });
}

void LiveBook::look_at(std::size_t school_index) {
    for (auto& [course_id, topic] : topics_[school_index]) {
        const std::uint64_t count = count_of(school_index, topic);
        if (count == topic.count) continue;
        topic.count = count;
        const std::string event = event_of(id_of(topic));
        for (LiveStream* stream = topic.first; stream != nullptr; stream = stream->next_)
            stream->tell(event);
    }
    look_for_company(school_index);
}

void LiveBook::look_for_company(std::size_t school_index) {
    const std::uint64_t changes = hub_.company().change_count(school_index);
    if (company_counts_[school_index] == changes) return;
    company_counts_[school_index] = changes;
    for (auto& [course_id, topic] : topics_[school_index]) {
        const std::uint64_t version = hub_.company().version_of(school_index, course_id);
        if (version == topic.company) continue;
        topic.company = version;
        const LiveCompany::Seen company = company_of(school_index, course_id);
        for (LiveStream* stream = topic.first; stream != nullptr; stream = stream->next_)
            stream->tell(company);
    }
}

LiveCompany::Seen LiveBook::company_of(std::size_t school_index, CourseId course_id) const {
    LiveCompany::Seen company = hub_.company().look(school_index, course_id);
    if (company.members.size() < 2) return company;  // Nobody to tell of: nothing is read.
    for (LiveCompany::Member& one : company.members) {
        if (!one.name.empty()) continue;
        const auto person = context_.schools[school_index].readers.read(
            [&](Reader& reader) { return reader.person(one.person_id); });
        if (!person || !*person) continue;
        one.name = (*person)->with_initials();
        hub_.company().call(school_index, course_id, one.person_id, one.name);
    }
    return company;
}

void LiveBook::come(const LiveSubject& subject) {
    if (hub_.company().enter(subject.school_index, subject.course_id, subject.session.person_id))
        hub_.ring(subject.school_index);
}

void LiveBook::go(const LiveSubject& subject) {
    if (hub_.company().leave(subject.school_index, subject.course_id, subject.session.person_id))
        hub_.ring(subject.school_index);
}

}  // namespace letopis::http
