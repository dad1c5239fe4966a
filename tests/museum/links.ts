import type { Alliance } from '../../src/core/alliance/alliance.ts'
import { links3 } from './links-3.ts'
import { literal } from './literal.ts'

/** With which the locked links of the museum were locked. */
export const passphrase = 'blaues Café 7 Otter'

const whole: Alliance = literal('alliance-1.alliance.json')
const reply = {
  format: 'alliance-apart',
  version: 1,
  step: 'reply',
  invitation: 'zUid3N1BjhGgDEBOGJ3g4LfsKXq1tMxEXk4eeyjq6mA',
  by: 'p2',
  answers: {
    'feedback-how/p2': { kind: 'text', text: 'Mit einem Beispiel, 学ぶために 🌱' },
    'pulse-goal': { kind: 'scale', value: 4 },
  },
} as const
const { id, template, language, title, people, questions, answers } = whole
const about = { id, template, language, title, people, questions }
const envelope = { format: 'alliance-apart', version: 1, by: 'p1' } as const
const invitation = { ...envelope, step: 'invitation', about, commitment: 'tukrSm_zmJNt0XtKBk08fJRbD0iHQbfqZh7HjFQcjks' } as const
const reveal = {
  ...envelope,
  step: 'reveal',
  answers,
  invitation: reply.invitation,
  nonce: 'BWC7FnHMJ4LdOJPuSaT_WrUQa8YhfNcyjehDnvlUrwo',
} as const

/** A link of every shape that was ever sent, and what it holds: what once was sent must always open. */
export const links = {
  'alliance-1': {
    holds: whole,
    link: [
      'alliance-1.xZO9bhQxFIVfxboFlZ3sTDYJmQ5RRUKioQtbeD13dsza14Pt2d1oNVKKSHkEJEQDDS1CQpr0PMjUKA-BPAvJBokOi',
      'c4_x8fHR5-3UDlvZYQCpDFakkLgsEIftCMoMg66hAKO55MqVxmKI_n0REznx0firJxmYiJP1UmZV2eYZcAhom2MjAgFKCdVLZTRS',
      'BE4GEmLVi7SDlJS6mjSBDg06Jo0vtju7mqSE0mbtp-RZC_cyuvvN8DBO3NvDR3_rc8f9D9ur-6uP9y9-7Kn3kXoZhzethiidhSgu',
      'ICmNQHFwkkDHJSzVkeLFIMIRjcw4yAprNEHKLawri9F0_rGBUzTpaZ0ccRNHB-9SfW9cqxEpUtk61pGppzFwGQV0bNY68DeuPnBa',
      '3oujTWXB9BxIMQyiMo7KyweNvnfnbVFFl2yoSVnkko29NdD_3novw79x-H2auhvhv7b0H8a-vfJukIs51ItxbpGj4dNtuftml0FH',
      'FTtAlLqQhpHCLPucRFW0x9njQ4pl45oxw7PmQxLNsfKeWTnbKFXyGS50iNE50xa5ohFbXfeD40_dg1KmpE6aVqEYppi1KiWQlMQl',
      'fYh7okb9NqVKQSlVeVailAccWhJp7Kso1gH6DoOSKWmRUgl0J5DmQDlkPCGfJKfiiwX-WQ84XGlwy9AtveKE5FlIh8pcyPbL1vPx',
      'lxMOUp_RaZK96hO2D5h-zD-H8j_EcWEm3gAXdfNup8',
    ].join(''),
  },
  'sealed-1': {
    holds: whole,
    link: [
      'sealed-1.CzBVep_E6Q4zWH2ix-wRNluApcrvFDleg6jN8mcT_PErNQumI8nPPBaCJXmdgBoAmr94eRgGHuhq_jfBR3Pv__OxVXg',
      'RNkT3r-RMpjNVuzXpY3GjNm47I-wmqw-goJQT4pTO1AFxMazY6CGEu9ejXtEBmMQuVbh9AfiVumnRt3pftPhr0KJd-RBhgIpdd82',
      'ooWQxNVIquF0d1y9gAxIwTUOsn_9WVPJDHfXfuNbwZk8EU6zS6nxXcWvvfnXDnwSHhQ0pJtW4XKU3xdTCDF7F5IlfheiebADGN1D',
      'JKaTmBUrMPznlhD0QhEjFuSU_P-0Z8EM2kqP_bStjzyHP7Eh4zxWkYx-b3sZcN0bGSCZmYU9skDM-ZA9u9T-oXhwC-5_gpBwQ4UP',
      'IQQmLqwpJ56gIv_68NG0Zy-GwwL1OMtbAFPyatIemL-e-vZiemoaQtiCr8B7apB67yPPe-uKNQWmkyy1sXHBW-GeQmRMr6gQ-Qzu',
      'btx4ZPBLJQ4Gkv4YYL2f94XknvFeH1SZCT8f7JtYyDPE0ELYL4mVqMbtcYxWjcGn3trNBbzoPWEMWRpwLASEe2lqgdV9fBHL26Lu',
      'yZV4-OLW1x9R9G89KP_FMNzJIg4i4wvXKDWNUfpgIk65BuEXZyf5sedugXhIyQ9EZ2B1wsEYF2u6UA7gjpA6pfY2AO2sAtpryzyw',
      'BTem6xvw5gYlUQOyzftRomJlbvDbmwYLOpMstZ69pxMXx-JAU-DGeGVikDfPf418zJ-QvGTJLnynBibzpsFJ7JRzZ9vtwTUPC9g',
    ].join(''),
  },
  'invitation-1': {
    holds: invitation,
    link: [
      'alliance-1.TY_NSgMxFIVfRc46gZn-NztFpFQRqhuxFMmkmTZt_jrJFLQMuBB8BDc-hFv3Po30IST4U3f33u9wzrk7lK4yPIKBa',
      '624FZJyz6sIgq2sgnIWLCcIUXowKLtVkcd0JeCFqyPYDmoOhm6RlS2RS9rmgx7tFN02Hc47Oc14X_TmrXIo8xwEURqveZRgEI6LJ',
      'RVaSZviNLeLmi8Skck-qqjTAgIvnU_z9CfLJyfLTcLHlh9duG2lPp5BUDn9Z42G_OpbB_3n--P-6XX_8vZP_V2hmRFsahnSewFsC',
      'l_rIOnCcQ0C4YxR0UgbAw1aecwaguL-t80BgyHW6-ra3D2Y8WXMbuL5yToblOOr4jRTo0lRbm6X_dHqbCJW64DmCw',
    ].join(''),
  },
  'reply-1': {
    holds: reply,
    link: [
      'alliance-1.TY89TsNAFISvYk29FnJiUWyHRRQJCFRIaV_sZ2fj9Xrj3fyYyIWpuUM6GkRBw4Useo6AnIpqpPmk0Tcn5HVTkYcEa',
      'a3IpBySpcZDYM-NU7WBjAScZwuJhq1uIaDMXnnyF4qXZ5VNH6Nks54Xt7PkaX43LeKH3N0vt5FfHGfLMmZuN9vr6gYCqxYSdgIBM',
      'u7AjYM8IWfOVpSW4bo-XNnJWJXKZJDwfBxdLiGxUD5gZbgKElbOKtYi-Pl8H_rvoT8Pr_3QfwS_57cvdAJ2px2HRU3635xLSfP4j',
      'fSOIeOu6_4A',
    ].join(''),
  },
  'reveal-1': {
    holds: reveal,
    link: [
      'alliance-1.dZLPbhMxEMZfxZqzt-0mEUV7I20pDf0DolGLACHHns06a4-3trNpqCJxQOIduMGFOxLS8jb7KMjhEpA4WeOZ7zefP',
      'vsBSuetiFCAMEYLkpiJRvgIHFr0QTuCIucQIjZQgMcWhQEOmlodRdy24cNUq-FlPl5Up_Pjk_HV6WQ4H52X4fntXR4v7k9u6xHie',
      'nH3yD4BDrM1FNDkwEFQWKEPUDzAqlpnzdI3LmAqa00KCoh4n4xsjwKuHVMotUK2qkRk0lkMTJQRPYuVDmzhZntv6UgYa9Z7sOFAi',
      'CpkpXc2s7jfDP5P1hZZdAlDNWeCFOu7T333ve9-9N3X_tfHvvvcdz_77lvffUnoElHNhKyzVYUe95t8h-2alEsADrJyAQmKNyCMI',
      '4R3Gw7SWaujRYohs5r-0Rodki8d0YakO2Mi1GyGpfPIzthct8iEarVE4KlpmSMWtf3DbpYmYDZ3wvxNDVKYJGiFWSIUo2SjQllnm',
      'kJWah_iznCDXju1feN0K92SIhRDDkvSKSzrKFYBNhsOSErTPKQQaIegREzbtn9jcDA4zPJBNjjYKsiRRChgfHN0-JSeXUxG5-pq8',
      'mL5Sly_v_HTl-Lx66q8lOsFVsfUmqlfOdj8Bg',
    ].join(''),
  },
  'sealed-reply-1': {
    holds: reply,
    link: [
      'sealed-1.CzBVep_E6Q4zWH2ix-wRNluApcrvFDleg6jN8u8PfNH8RAun0244hJVtq2THDsYawvJuk9BSqfcwarR3fnmQiuLplPQ',
      'AhhbK6gONiUT2eev5_emSRpcDhTRYMZiuqnRwFfcVgeMoxZwuChe1OP-WmCRI8fLBJC3-5ZTi8vpZrvpZ07DRPjI6GuOegyRkokz',
      'WQNrOVTDyfhYdhHjGTIeGKiWimHxnE6nVzY8gQEM60ThNT_QULneFnTMOg8XMYd7Pm59f6ejQdkOWNNVV2oZ4xZRJZisUfxIhJ1w',
      '5Of8ku5omLuGOFrKgVTGd1gZuG4SdGXzRypaLRT-BpAh477pIoFTYUt3sE4ON-5AV2DY',
    ].join(''),
  },
  'alliance-2': {
    holds: whole,
    link: [
      'alliance-2.rUP7KhBbDyweOoZLU51BCnxtL54Rc0SxGxin8jKOwKMNfPLLioCnnUBcxvVqZ8Obljlvpm-AOlimoBTYGtEFRQIXU',
      'mdDF1RiyMgYGITA1rpBV06DO3yQKRxwGzErP0mP2zkxJxc4q8plYQjcMQosi6G1oyd0wSF4IkoevJkUVL8Dg5vL1CgENKIBbvwDm',
      '2CQrPpgR8uDHcsf7Nj0YMfCBzsbHuxof7Bj64Mdix7smMVlbQhO01wZBsa5XBYGRgZG5rqGRrpGBlxmhiYyQK6ZrqGhrpGRvD88F',
      'yNXy_KgkFBTgPteRsYWl-dAiUyPS9fCkEvX1IhL1xpIZxgA-UBsZggA',
    ].join(''),
  },
  'sealed-2': {
    holds: whole,
    link: [
      'sealed-2.f-VBoAswVXqfxOkOM1h9osfsETZbgKXK7xQ5XoOozfKy206zIT6ZaC-RNDP_cuaruvrHv9DinSmLg4UzWvWzxhcky49',
      'qMPu4KdvPFT35ZwNR-MMv1TdZs_iXMefSOjBuarlJvxWbEQvCLlBGoNAKg4IPAi1fM2NFR3VF0fLzqif665JXqf-nrmuLiIb1mMR',
      'qblRATOVMDcYed3W1eczRa_aYWfVtpfQrcpq_R2BHrscFOvDSNW16dNhR_aRUzFRxMdQKPIBgXj_YHV_WzTm4owPINw14JhjF60U',
      'LnS5HgHDqn225RBcgC3loO403If_Ssl1kPUUWdfnp31tOMYoY2KmS-uuko2FHl51XqZfuMbUC_LF9kkeFEdic-FUy5GGkJ1tGqqf',
      'qBedwf1szYas',
    ].join(''),
  },
  'invitation-2': {
    holds: invitation,
    link: [
      'alliance-2.lNGTFjC26StKb_OYk23Re0oGTTx8lFsPSIdBt-pmHseMVByOS1sPLB46hktTnUEKfG0vnhHzLDCUR7UfGK_yMo7A4',
      'w188suKgCeeQGS5Xu1seNMy5830DVBHyxSUAlskuqCI4ELqcOiCSg0A',
    ].join(''),
  },
  'reply-2': {
    holds: reply,
    link: [
      'alliance-2.jWT49CDNSJ3c3UGOEaAMQE4YneDgt-wperW0zEReTh57KOrqYAsqMJKXkXEz8sWyNf3pWuCpP9tApw01Ac8HWq3wY',
      'X7PRq4KAxMA',
    ].join(''),
  },
  'reveal-2': {
    holds: reveal,
    link: [
      'alliance-2.xnoCDkDNSJ3c3UGOEaAMQE4YneDgt-wperW0zEReTh57KOrqYAVguxZxzCeC3TiT7kmk_1q1EGvGIXzXMo3oQ575V',
      'K8KCyswlJeXkTEwCIGtT4OudgZ30iDTLuB2XVZ-kh63c2JOLnAmlMvCELjLE1h-Qms0T-giQfDkkTx4AyioTgYGEZepUQhoFALcY',
      'Ac2myDZ68GOlgc7lj_YsenBjoUPdjY82NH-YMfWBzsWPdgxi8vaEJwOuTIMjHO5LAyMDIzMdQ2NdI0MuMwMTQA',
    ].join(''),
  },
  'sealed-reply-2': {
    holds: reply,
    link: [
      'sealed-2.Ak35tAswVXqfxOkOM1h9osfsETZbgKXK7xQ5XoOozfKCTQkC49lerW2seXnNB1TVSz5vJ7FPjhf9UwuOLKGr5_2vRiK',
      '4-6w8cE7JPJ494f_e0casMzBAXuOJM_h93QN35uiz195ACc4RHNv1axAqC_imgwzckII',
    ].join(''),
  },
  ...links3,
} as const
