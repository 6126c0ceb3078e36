/** What a rule must cut and what it must spare, as blocks of a page. */
export interface RemovalCases {
  readonly cuts: readonly string[];
  readonly spares: readonly string[];
}

export const platformRuleCases: Readonly<Record<string, RemovalCases>> = {
  'clean/blog-service': {
    cuts: [
      'Follow Blog via Email',
      'Join 1,234 other followers',
      'Sign me up!',
      'Already have a WordPress.com account? Log in now.',
      'View site in Reader',
      'Reblog (0)',
      'Loading Comments...',
      'One blogger likes this.',
      '3 bloggers like this:',
      'Be the first to like this post.',
      'Possibly related posts: (automatically generated)',
      'from → Uncategorized',
      'RSS feed for comments on this post. TrackBack URI',
      'Follow “fenwatcher”',
      'Sorry, your blog cannot share posts by email.',
      'Email ThisBlogThis!Share to TwitterShare to Facebook',
      'Picture Window theme. Powered by Blogger.',
    ],
    spares: ['Three bloggers like this plan, and one does not.', 'Rate this council out of ten', 'Follow the ferry'],
  },
  'clean/pull-quote-mark': {
    cuts: ['“Start Quote', 'Start Quote', 'End Quote Ida Croft Harbour Master'],
    spares: ['Start quoting the harbour master', 'End quotes are missing from the minutes'],
  },
  'clean/forum': {
    cuts: [
      'Reply With Quote',
      'You cannot post new topics in this forum',
      'Users browsing this forum: No registered users and 2 guests',
      'Last edited by harker; 05-05-2012 at 09:14 AM.',
      'Join Date: Mar 2009',
      'All times are GMT +1. The time now is 09:13.',
    ],
    spares: ['Last edited by its founder, the paper closed in March', 'You may reply to topics by post'],
  },
  'clean/forum-member': {
    cuts: ['Joined: 12 Mar 2009', 'Posts: 1,234', 'Location: Norwell', 'Senior Member', 'Quote'],
    spares: [
      'Joined the council in 1998 and left it in 2011 after a vote',
      'Posts: what the council cut',
      'Senior members resign',
    ],
  },
  'clean/mail-header': {
    cuts: [
      'Message-ID: <20120504.1@mail.example.com>',
      'Content-Type: text/plain; charset="utf-8"',
      'X-Mailer: Fenpost 1.0',
      'Received: from mail.example.com by mx.example.com; Mon, 7 May 2012 09:14:00 +0100',
    ],
    spares: [
      'Subject: Depot to be sold',
      'From: Ann Lowe <ann.lowe@example.com>',
      'Received wisdom: the drains are fine',
    ],
  },
  'clean/mail-footer': {
    cuts: [
      'To unsubscribe from this group, send an email to drains-unsubscribe@example.com',
      'You received this message because you are subscribed to the group "drains".',
      'View this email in your browser',
      'Sent from my phone',
      'This e-mail and any attachments are confidential and meant for the addressee alone.',
      'drains mailing list',
    ],
    spares: [
      'This message was confidential, the court heard.',
      'Sent from my office to the mayor, the letter was never opened.',
      'Unsubscribe rates rose',
    ],
  },
  'clean/consent-text': {
    cuts: [
      'We value your privacy',
      'We and our 842 partners store and access information on a device and process personal data.',
      'With your permission we and our partners may use precise location data.',
      'Please note that some processing of your personal data may not require your consent.',
      'These cookies are necessary for the website to function and cannot be switched off in our systems.',
      'Your preferences will apply to this website only.',
      'Strictly Necessary Cookies',
      'By submitting this form you agree to the Gazette using your data for the purposes of publishing your comment.',
    ],
    spares: [
      'We use drains that are a hundred years old.',
      'These cookies are baked in Norwell by hand.',
      'The watchdog said that we share our data with partners and cookies.',
    ],
  },
  'clean/story-link': {
    cuts: [
      'SEE MORE: Ferry late again',
      'READ MORE: Depot to be sold',
      "DON'T MISS: What the drains cost",
      '(Leggi anche: Il traghetto in ritardo)',
    ],
    spares: ['MORE officers leave the force', 'More: a life in four acts', 'Watch: the committee meets'],
  },
};
